import { themeCss, themeOf } from '@sett/theme';
import type { AstroUserConfig } from 'astro';
import { marksOf } from '../content/catalogue.ts';
import { DEFAULT_COLOUR } from '../content/favicon.ts';
import { loadSite } from '../content/load.ts';
import { viewOf, type SiteContent } from '../content/site-content.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/**
 * Fills `site.css` with what the stylesheet takes from the site's content: the kommune's colours, and
 * the filters of its catalogue. They stand in the one stylesheet, so that no style is ever inline.
 */
export function siteStyles(): VitePlugin {
  return {
    name: 'sett-site-styles',
    enforce: 'pre',
    async load(id: string) {
      if (!id.split('?')[0]?.endsWith('/styles/site.css')) return undefined;
      return siteCss(await loadSite(false));
    },
  };
}

/** The part of the stylesheet that differs between sites. */
export function siteCss(content: SiteContent): string {
  const theme = content.site.data.theme ?? { colour: DEFAULT_COLOUR };
  const view = viewOf(content);
  return [themeCss(themeOf(theme)), ...(view ? filterCss(marksOf(view)) : [])].join('\n');
}

/** A choice that is made hides the services that lack its mark. */
const filterCss = (marks: readonly string[]): string[] =>
  marks.map(
    (mark) => `.finder:has(#f-${mark}:checked) .hit:not([data-f~='${mark}']){display:none}`,
  );
