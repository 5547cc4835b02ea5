import { kindOf, walk, type Entry, type Localized } from '@sett/content';
import { entryLinksIn } from '@sett/content/markdown';

const known = new WeakMap<Entry, ReadonlySet<string>>();

/** The keys of what the texts of an entry link to. Found once: every page of a word asks all entries. */
export function linkedFrom(entry: Entry): ReadonlySet<string> {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const keys = new Set<string>();
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value }) => {
    if (meta.type !== 'markdown') return;
    for (const text of Object.values(value as Localized))
      for (const key of entryLinksIn(text ?? '')) keys.add(key);
  });
  known.set(entry, keys);
  return keys;
}
