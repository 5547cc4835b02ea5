import { entryOf, type Content, type EntryOf } from '../entry.ts';

/**
 * The site and its ancestors, the root first. Throws a RangeError when the site or one of its
 * ancestors does not exist, or when the sites go in a circle; `check` reports both with a remedy.
 */
export function siteChain(content: Content, siteKey: string): EntryOf<'site'>[] {
  const chain: EntryOf<'site'>[] = [];
  let key: string | undefined = siteKey;
  while (key !== undefined) {
    const site: EntryOf<'site'> | undefined = entryOf(content, 'site', key);
    if (site === undefined) throw new RangeError(`Nettstedet «${key}» finnes ikke.`);
    if (chain.includes(site)) throw new RangeError(`Nettstedet «${key}» er sin egen forelder.`);
    chain.unshift(site);
    key = site.data.parent;
  }
  return chain;
}
