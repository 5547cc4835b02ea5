import {
  entryOf,
  placeOf,
  servicesFor,
  titleOf,
  type Language,
  type ResolvedSite,
} from '@sett/content';
import type { ToKey } from '../publish/documentToEntry.ts';
import type { Ask, Found } from './asks.ts';

/** An entry that an outcome shows, and whose it is. */
export interface FoundEntry {
  title: string;
  href: string;
  isOwn: boolean;
  /** The kommune's own, or shared with those that it works with: not the whole country's. */
  isLocal: boolean;
  /** What people call the site that it comes from. */
  from: string;
}

export interface Finds {
  found: Found[];
  entries: Record<string, FoundEntry>;
  /** What the documents are called that answers speak of. */
  names: Record<string, string>;
}

interface Around {
  resolved: ResolvedSite;
  toKey: ToKey;
  idOf(key: string): string | undefined;
  language: Language;
}

/** Answers every ask with what a resolved site has: what its query finds, and those that always stand there. */
export function findsIn(around: Around, asks: readonly Ask[]): Finds {
  const found = asks.map((ask) => foundBy(around, ask));
  const keys = new Set(found.flatMap(({ services, pinned }) => [...services, ...pinned]));
  const themes = new Set(asks.flatMap(({ facts }) => facts['theme'] ?? []));
  return {
    found,
    entries: Object.fromEntries([...keys].map((key) => [key, entryIn(around, key)])),
    names: Object.fromEntries(
      [...themes].map((id) => [id, nameOf(around, around.toKey(themeOf(id)))]),
    ),
  };
}

function foundBy({ resolved, toKey }: Around, { query, facts, pinned }: Ask): Found {
  const { entries } = resolved;
  const { theme: answered, ...others } = facts;
  const theme = answered === undefined ? undefined : toKey(themeOf(answered));
  const known = { ...others, ...(theme !== undefined && { theme }) };
  const asked = query && withKey(query, toKey);
  const isShown = asked !== undefined && (asked.theme === undefined || entries.has(asked.theme));
  return {
    // A theme that the site does not have takes the whole question with it, as in the content.
    services: isShown ? servicesFor(entries, asked, known).map(({ key }) => key) : [],
    pinned: pinned.flatMap((doc) => toKey(doc) ?? []).filter((key) => entries.has(key)),
  };
}

const themeOf = (id: string) => ({ relationTo: 'theme', value: id });

type Query = NonNullable<Ask['query']>;

/** A theme that nothing is known of is asked for all the same: it finds nobody. */
const withKey = ({ theme, ...query }: Query, toKey: ToKey): Query =>
  theme === undefined ? query : { ...query, theme: toKey(themeOf(theme)) ?? theme };

function entryIn({ resolved, idOf, language }: Around, key: string): FoundEntry {
  const entry = resolved.entries.get(key);
  const site = entry?.site ?? '';
  const owner = resolved.chain.find((each) => each.key === site);
  return {
    title: entry ? titleOf(entry, language) : key,
    href: `/admin/collections/${entry?.kind ?? ''}/${idOf(key) ?? ''}`,
    isOwn: site === resolved.site.key,
    isLocal: site !== resolved.chain[0]?.key,
    from: owner ? placeOf(owner, language) : site,
  };
}

function nameOf({ resolved, language }: Around, key = ''): string {
  const theme = entryOf(resolved.entries, 'theme', key);
  return theme ? titleOf(theme, language) : key;
}
