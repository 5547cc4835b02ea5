import { slugOf, type KindName } from '@sett/content';
import { loadSite } from './load.ts';
import { anyViewOf, viewOf, type AnyView, type SiteContent, type View } from './site-content.ts';
import { translationsOf } from './translations.ts';

interface Params {
  /** The prefix of the målform; missing for the site's first. */
  language?: string | undefined;
  slug?: string | undefined;
}

const noSlug = (): (string | undefined)[] => [undefined];

/** The paths of a route in every målform of the site; `slugs` are alike in them. */
export async function paths(slugs: (content: SiteContent) => (string | undefined)[] = noSlug) {
  const content = await loadSite();
  return content.languages.flatMap((language, index) =>
    slugs(content).map((slug) => ({
      params: { language: index === 0 ? undefined : language, slug },
    })),
  );
}

/**
 * What `find` gives for the route's parameters. Throws when there is no such page: in a static build
 * every path comes from `paths`, so a page that is missing is a fault and never an empty page.
 */
export async function pageFor<P>(
  { params, url }: { params: Params; url: URL },
  find: (view: View, slug: string) => P | undefined,
): Promise<P> {
  const view = viewOf(await loadSite(), params.language);
  return found(view && find(view, params.slug ?? ''), url);
}

/** As `paths`, for a kind of entries, with the pages of those that are translated. */
export async function entryPaths(kind: KindName) {
  const { entries } = await loadSite();
  const all = [...entries.values()].filter((entry) => entry.kind === kind);
  const translated = all.flatMap((entry) =>
    translationsOf(entry).map((language) => ({ params: { language, slug: slugOf(entry) } })),
  );
  return [...(await paths(() => all.map(slugOf))), ...translated];
}

/** As `pageFor`, for pages made by `entryPaths`. */
export async function entryPageFor<P>(
  { params, url }: { params: Params; url: URL },
  find: (view: AnyView, slug: string) => P | undefined,
): Promise<P> {
  const view = anyViewOf(await loadSite(), params.language);
  return found(view && find(view, params.slug ?? ''), url);
}

function found<P>(page: P | undefined, url: URL): P {
  if (page === undefined) throw new Error(`Det finnes ingen side på ${url.pathname}.`);
  return page;
}

/**
 * As `paths`, for a route at the root whose slug holds several parts: Astro allows one such part in a
 * route, so the prefix of the målform is the beginning of the slug.
 */
export async function prefixedPaths(slugs: (content: SiteContent) => string[]) {
  const all = await paths(slugs);
  return all.map(({ params: { language, slug } }) => ({
    params: { slug: [language, slug].filter((part) => part !== undefined).join('/') },
  }));
}

/** The parameters of a route made by `prefixedPaths`, with the prefix taken off the slug. */
export async function prefixed({ params, url }: { params: Params; url: URL }) {
  const { languages } = await loadSite();
  const [first, ...rest] = (params.slug ?? '').split('/');
  const language = languages.slice(1).find((each) => each === first);
  return { url, params: language === undefined ? params : { language, slug: rest.join('/') } };
}
