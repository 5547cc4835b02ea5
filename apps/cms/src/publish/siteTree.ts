import { entriesOf, siteChain, type Content } from '@sett/content';

/**
 * The published sites that show an entry of `owner`: that site itself and those that build on it.
 * Sorted, so that two saves that queue the same sites cannot wait for each other for ever.
 */
export function sitesShowing(content: Content, owner: string): string[] {
  return publishedSites(content).filter((key) =>
    siteChain(content, key).some((site) => site.key === owner),
  );
}

/** The sites that are put on the web. */
export const publishedSites = (content: Content): string[] =>
  entriesOf(content, 'site')
    .filter(({ data }) => data.published === true)
    .map(({ key }) => key);

/** What is needed to build one site: everything of the site itself and of those it builds on. */
export function contentOfSite(content: Content, siteKey: string): Content {
  const chain = new Set(siteChain(content, siteKey).map(({ key }) => key));
  return new Map([...content].filter(([, entry]) => chain.has(entry.site)));
}
