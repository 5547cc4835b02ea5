import type { PayloadRequest } from 'payload';
import { kindNames, parseKey } from '@sett/content';
import type { ToDoc } from '../import/entryToDocument.ts';
import type { ToKey } from '../publish/documentToEntry.ts';
import { findDocuments } from '../publish/publishedContent.ts';

/** Entry keys and documents, each by the other, as `req` sees them: published or not. */
export interface Keys {
  toKey: ToKey;
  toDoc: ToDoc;
}

export async function keysOf(req: PayloadRequest): Promise<Keys> {
  const keys = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const kind of kindNames) {
    for (const { id, key } of await findDocuments(kind, { key: { exists: true } }, req, {
      key: true,
    })) {
      keys.set(`${kind} ${id}`, key);
      ids.set(key, id);
    }
  }
  return {
    toKey: ({ relationTo, value }) => keys.get(`${relationTo} ${String(value)}`),
    toDoc: (key) => {
      const value = ids.get(key);
      return value === undefined ? undefined : { relationTo: parseKey(key).kind, value };
    },
  };
}
