import { themeOf, type Theme } from '@sett/theme';
import type { SiteContent } from './site-content.ts';

/** Pine: the colour of a site that has chosen none. */
export const DEFAULT_COLOUR = '#12564c';

/** The motif with two rings, since three are too thin at 16 pixels; it follows light and dark. */
export function favicon({ light, dark }: Theme): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>circle{fill:none;stroke:${light.brand};stroke-width:3.4;stroke-linecap:round}@media(prefers-color-scheme:dark){circle{stroke:${dark.brand}}}</style>`,
    '<g transform="rotate(-90 16 16)"><circle cx="16" cy="16" r="14" pathLength="100" stroke-dasharray="86 14"/>',
    '<circle cx="16" cy="16" r="8.6" pathLength="100" stroke-dasharray="78 22"/></g>',
    `<path fill="${light.dot}" d="M16 12a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"/></svg>`,
  ].join('');
}

const made = new WeakMap<SiteContent, string>();

/**
 * The icon as an address that holds it, made once for each site: a page with its stylesheet and a
 * script is three requests, and the icon would be the fourth.
 */
export function faviconAddress(content: SiteContent): string {
  const known =
    made.get(content) ??
    inAddress(favicon(themeOf(content.site.data.theme ?? { colour: DEFAULT_COLOUR })));
  made.set(content, known);
  return known;
}

const inAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll(/[<>#%]/g, encodeURIComponent)}`;
