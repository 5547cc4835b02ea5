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
 * the filters of its catalogue, which `guide/site.css` has no use for. They stand in the one stylesheet
 * of a page, so that no style is ever inline.
 */
export function siteStyles(): VitePlugin {
  return {
    name: 'sett-site-styles',
    enforce: 'pre',
    async load(id: string) {
      const [file = ''] = id.split('?');
      const made = Object.entries(fillers).find(([name]) => file.endsWith(`/styles/${name}`));
      return made?.[1](await loadSite(false));
    },
  };
}

/** What is filled, and with what. */
const fillers: Readonly<Record<string, (content: SiteContent) => string>> = {
  'site.css': siteCss,
  'guide/site.css': themeStyles,
};

/** The part of the stylesheet that differs between sites. */
export function siteCss(content: SiteContent): string {
  const view = viewOf(content);
  return [themeStyles(content), ...(view ? filterCss(marksOf(view)) : [])].join('\n');
}

function themeStyles({ site }: SiteContent): string {
  return themeCss(themeOf(site.data.theme ?? { colour: DEFAULT_COLOUR }));
}

/** A choice that is made hides the services that lack its mark. */
const filterCss = (marks: readonly string[]): string[] =>
  marks.map(
    (mark) => `.finder:has(#f-${mark}:checked) .hit:not([data-f~='${mark}']){display:none}`,
  );
