import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { entryHash, isKindName, type Entry } from '@sett/content';
import { findDocuments, publishedContent } from '../../publish/publishedContent.ts';

interface Adapted {
  _status?: unknown;
  basedOn?: string | null;
  of?: { relationTo: string; value: unknown } | null;
}

/**
 * Notes what the adapted entry looks like when the adaptation is first published, so that a change of
 * it can be told later. An editor who empties the field accepts the entry as it is now.
 */
export const rememberBase: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { _status, basedOn, of } = {
    ...(originalDoc as Adapted | undefined),
    ...(data as Adapted),
  };
  if (_status !== 'published' || basedOn) return data;
  const target = await adaptedEntry(of, req);
  return target === undefined ? data : { ...data, basedOn: entryHash(target) };
};

async function adaptedEntry(of: Adapted['of'], req: PayloadRequest): Promise<Entry | undefined> {
  if (of === null || of === undefined || !isKindName(of.relationTo)) return undefined;
  const [doc] = await findDocuments(of.relationTo, { id: { equals: of.value } }, req, {
    key: true,
  });
  return doc && (await publishedContent(req)).get(doc.key);
}
