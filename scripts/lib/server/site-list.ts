import { createHash } from 'node:crypto';
import type { SiteHealth } from './health.ts';

const style = `
:root { color-scheme: light dark; --ink: #18312c; --paper: #fbf8f2; --line: #ddd6c8; --accent: #12564c; --ring2: #9cbcb5; --ring3: #d9ebe7; --dot: #f0a04b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9f0ef; --paper: #0c1c19; --line: #2e3e3b; --accent: #93d3c6; --ring2: #496b64; --ring3: #1d3732; --dot: #faaa55; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
svg { width: 4rem; height: 4rem; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.2; margin: 1rem 0 .5rem; }
ul { list-style: none; margin: 2rem 0; padding: 0; border-top: 1px solid var(--line); }
li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
a { color: var(--accent); font-size: 1.25rem; font-weight: 600; text-underline-offset: .2em; }
small { display: block; font-size: 1rem; }
`;

/** The motif of the sites, as their `Rings.astro` draws it. */
const sign = `<svg viewBox="0 0 100 100" aria-hidden="true">
<g transform="rotate(-90 50 50)" fill="none" stroke-width="7" stroke-linecap="round">
<circle cx="50" cy="50" r="45" stroke="var(--ring3)" pathLength="100" stroke-dasharray="88 12"/>
<circle cx="50" cy="50" r="30.5" stroke="var(--ring2)" pathLength="100" stroke-dasharray="84 16"/>
<circle cx="50" cy="50" r="16.5" stroke="var(--accent)" pathLength="100" stroke-dasharray="79 21"/></g>
<circle cx="50" cy="50" r="7" fill="var(--dot)"/></svg>`;

/** The page under the server's own name: which sites there are, and where. */
export function siteList(
  sites: readonly SiteHealth[],
  port: number,
  unknownHost?: string,
): { html: string; policy: string } {
  const lead = unknownHost
    ? `<p>Her er det ingen nettsted som heter ${escape(unknownHost)}.</p>`
    : '<p>Håndbøkene som er publisert her.</p>';
  const list = sites.map((site) => item(site, port)).join('\n');
  const html = `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Sett – nettsteder</title>
<style>${style}</style>
</head>
<body><main>
${sign}
<h1>Sett</h1>
${lead}
${sites.length > 0 ? `<ul>\n${list}\n</ul>` : '<p>Ingen nettsteder er publisert ennå.</p>'}
</main></body>
</html>
`;
  return { html, policy: `${policy} 'sha256-${hash(style)}'` };
}

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src";

function item({ key, title, pages, publishedAt, fault }: SiteHealth, port: number): string {
  const when = publishedAt ? `publisert ${moment(new Date(publishedAt))}` : '';
  const detail = fault ?? `${String(pages)} sider, ${when}`;
  return `<li><a href="http://${key}.localhost:${String(port)}/">${escape(title)}</a><small>${escape(detail)}</small></li>`;
}

/** «23. november 2026 kl. 14.56»: with a dot in the clock, as on the sites. */
const moment = (date: Date): string => dateFormat.format(date).replace(/(\d):(\d)/, '$1.$2');

const dateFormat = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
