import { originOf } from './addresses.ts';
import type { Redirect } from './redirects.ts';
import { viewOf, type SiteContent } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** A page that leads on at once, and says where for those whose browser does not. */
export function redirectPage(content: SiteContent, { to }: Redirect): string {
  const language = viewOf(content)?.language ?? 'nb';
  const { title, text } = wordsIn(language).moved;
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><meta name="robots" content="noindex">`,
    `<meta name="sett-release" content="${content.releaseId}">`,
    `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${originOf(content)}${to}">`,
    `<h1>${title}</h1><p>${text} <a href="${to}">${to}</a></p></html>\n`,
  ].join('');
}
