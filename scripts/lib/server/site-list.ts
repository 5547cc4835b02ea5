import { createHash } from 'node:crypto';
import type { SiteHealth } from './health.ts';

const style = `
:root { color-scheme: light dark; --ink: #14303a; --paper: #fbfaf7; --line: #cfd8d6; --accent: #0b5a63; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efed; --paper: #10191c; --line: #33444a; --accent: #8fd3d0; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
svg { width: 4rem; height: 4rem; color: var(--accent); }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.2; margin: 1rem 0 .5rem; }
ul { list-style: none; margin: 2rem 0; padding: 0; border-top: 1px solid var(--line); }
li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
a { color: var(--accent); font-size: 1.25rem; font-weight: 600; text-underline-offset: .2em; }
small { display: block; font-size: 1rem; }
`;

const sign = `<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" aria-hidden="true">
<circle cx="24" cy="24" r="4" fill="currentColor" stroke="none"/><path d="M24 14a10 10 0 1 1-8.7 5"/><path d="M35 12a16.3 16.3 0 1 1-9-4.2"/><path d="M7 38A22 22 0 1 1 20 45.6"/></svg>`;

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
  const when = publishedAt ? `publisert ${dateFormat.format(new Date(publishedAt))}` : '';
  const detail = fault ?? `${String(pages)} sider, ${when}`;
  return `<li><a href="http://${key}.localhost:${String(port)}/">${escape(title)}</a><small>${escape(detail)}</small></li>`;
}

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
