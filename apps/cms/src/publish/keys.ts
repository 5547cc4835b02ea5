import { parseKey, type KindName } from '@sett/content';
import type { ToDoc } from '../import/entryToDocument.ts';
import type { ToKey } from './documentToEntry.ts';

/** A document, published or not, and the entry that it is. */
export interface Named {
  kind: KindName;
  id: string;
  key: string;
}

/** Entry keys and documents, each by the other. */
export interface Keys {
  toKey: ToKey;
  toDoc: ToDoc;
  idOf(key: string): string | undefined;
}

/** The one map between what the CMS calls things and what the contract does. */
export function keysIn(documents: readonly Named[]): Keys {
  const keys = new Map(documents.map(({ kind, id, key }) => [`${kind} ${id}`, key]));
  const ids = new Map(documents.map(({ key, id }) => [key, id]));
  return {
    toKey: ({ relationTo, value }) => keys.get(`${relationTo} ${String(value)}`),
    toDoc: (key) => {
      const value = ids.get(key);
      return value === undefined ? undefined : { relationTo: parseKey(key).kind, value };
    },
    idOf: (key) => ids.get(key),
  };
}
