import type { Entry } from './entry.ts';
import { kindOf } from './kinds/index.ts';
import { parseKey } from './key.ts';

/** The last part of an entry's address: its slug, or its name when it has none. */
export function slugOf(entry: Entry): string {
  const own = 'slug' in entry.data ? entry.data.slug : undefined;
  return own ?? parseKey(entry.key).name;
}

/**
 * The address of an entry's page on a site, `/tjenester/ppt/`, or `undefined` when its kind has
 * none. Pages stand below their parents; `entries` must hold those. A circle of parents is cut.
 */
export function addressOf(entry: Entry, entries: ReadonlyMap<string, Entry>): string | undefined {
  const { segment } = kindOf(entry.kind);
  if (segment === undefined) return undefined;
  const parts = entry.kind === 'page' ? pagePath(entry, entries) : [segment, slugOf(entry)];
  return `/${parts.join('/')}/`;
}

function pagePath(
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
  seen = new Set<string>(),
): string[] {
  if (entry.kind !== 'page' || seen.has(entry.key)) return [];
  seen.add(entry.key);
  const parent = entry.data.parent === undefined ? undefined : entries.get(entry.data.parent);
  return [...(parent === undefined ? [] : pagePath(parent, entries, seen)), slugOf(entry)];
}
