import type { DataOf, KindName } from './kinds/index.ts';

/** One entry of content. `site` and `kind` are read from the key. */
export interface EntryOf<K extends KindName> {
  key: string;
  site: string;
  kind: K;
  data: DataOf<K>;
}

export type Entry = { [K in KindName]: EntryOf<K> }[KindName];

/** All entries by key. What is in it has passed the schemas, not yet the checks across entries. */
export type Content = ReadonlyMap<string, Entry>;

/** The entries of one kind, in key order. */
export function entriesOf<K extends KindName>(content: Content, kind: K): EntryOf<K>[] {
  return [...content.values()]
    .filter((entry): entry is EntryOf<K> & Entry => entry.kind === kind)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The entry with this key when it is of this kind. */
export function entryOf<K extends KindName>(
  content: Content,
  kind: K,
  key: string,
): EntryOf<K> | undefined {
  const entry = content.get(key);
  return entry?.kind === kind ? (entry as EntryOf<K> & Entry) : undefined;
}
