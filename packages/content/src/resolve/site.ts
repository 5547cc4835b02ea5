import { isDeepStrictEqual } from 'node:util';
import { canonicalEntry } from '../canonical.ts';
import { entriesOf, entryOf, type Content, type Entry, type EntryOf } from '../entry.ts';
import { adapt } from './adapt.ts';
import { siteChain } from './chain.ts';
import { dropDanglingRelations } from './relations.ts';

/** Everything that one site shows, ready to render. */
export interface ResolvedSite {
  site: EntryOf<'site'>;
  /** The site and its ancestors, the root first. */
  chain: readonly EntryOf<'site'>[];
  /** The entries that the site shows, adapted to it, in key order. Neither sites nor adaptations. */
  entries: Content;
  /** For each adapted entry the keys of the adaptations, ancestors first. */
  adaptedBy: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives a site its content: its own entries and those of its ancestors, with the local adaptations
 * of the chain applied, and without relations to anything the site does not show, nor templates. Pure: the order
 * of `content` does not matter, and resolving the result again gives the same.
 * Throws a RangeError when the site, or an ancestor, does not exist.
 */
export function resolveSite(content: Content, siteKey: string): ResolvedSite {
  const chain = siteChain(content, siteKey);
  const order = new Map(chain.map((site, depth) => [site.key, depth]));
  const adaptations = adaptationsByEntry(content, order);
  const visible = new Map<string, Entry>();
  for (const entry of content.values()) {
    if (entry.kind === 'adaptation' || (entry.kind !== 'site' && !order.has(entry.site))) continue;
    if (entry.kind === 'site' && !order.has(entry.key)) continue;
    if (entry.kind === 'page' && entry.data.template) continue;
    const adapted = adapt(canonicalEntry(entry), adaptations.get(entry.key) ?? []);
    if (adapted !== undefined) visible.set(entry.key, adapted);
  }
  const related = dropDanglingRelations(sorted(visible));
  return split(related, chain, adaptations);
}

/** The resolved site as content again: what a child, or a second resolve, would start from. */
export function asContent({ chain, site, entries }: ResolvedSite): Content {
  return new Map<string, Entry>([
    ...chain.map((ancestor) => [ancestor.key, ancestor] as const),
    [site.key, site],
    ...entries,
  ]);
}

function split(
  related: Content,
  chain: readonly EntryOf<'site'>[],
  adaptations: ReadonlyMap<string, EntryOf<'adaptation'>[]>,
): ResolvedSite {
  const sites = chain.map((site) => entryOf(related, 'site', site.key) ?? site);
  const site = sites.at(-1);
  if (site === undefined) throw new RangeError('A site has at least itself in its chain');
  const entries = new Map([...related].filter(([, entry]) => entry.kind !== 'site'));
  const adapted = [...adaptations].filter(([key]) => entries.has(key));
  return {
    site: withInherited(site, sites),
    chain: sites,
    entries,
    adaptedBy: new Map(
      adapted.map(([key, list]) => [key, list.map((adaptation) => adaptation.key)]),
    ),
  };
}

/**
 * A site without theme, shortcuts or deadline takes its nearest ancestor's; its own safe contacts come before
 * theirs.
 */
function withInherited(site: EntryOf<'site'>, chain: readonly EntryOf<'site'>[]): EntryOf<'site'> {
  const nearestFirst = [...chain].reverse();
  const nearest = <F extends 'theme' | 'shortcuts' | 'concernDeadline'>(field: F) =>
    nearestFirst.find(({ data }) => data[field] !== undefined)?.data[field];
  const contacts = unique(nearestFirst.flatMap((ancestor) => ancestor.data.safeContacts ?? []));
  const data = {
    ...site.data,
    theme: nearest('theme'),
    shortcuts: nearest('shortcuts'),
    safeContacts: contacts,
    concernDeadline: nearest('concernDeadline'),
  };
  return canonicalEntry({ ...site, data });
}

function adaptationsByEntry(content: Content, order: ReadonlyMap<string, number>) {
  const byEntry = new Map<string, EntryOf<'adaptation'>[]>();
  const ordered = entriesOf(content, 'adaptation')
    .filter(({ site }) => order.has(site))
    .sort((a, b) => (order.get(a.site) ?? 0) - (order.get(b.site) ?? 0));
  for (const adaptation of ordered) {
    const { of } = canonicalEntry(adaptation).data;
    byEntry.set(of, [...(byEntry.get(of) ?? []), canonicalEntry(adaptation)]);
  }
  return byEntry;
}

const sorted = (entries: Content): Content =>
  new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function unique<T>(items: readonly T[]): T[] {
  return items.filter(
    (item, index) => items.findIndex((other) => isDeepStrictEqual(other, item)) === index,
  );
}
