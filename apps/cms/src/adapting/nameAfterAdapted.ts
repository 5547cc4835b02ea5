import type { CollectionBeforeValidateHook } from 'payload';
import { isKindName, parseKey } from '@sett/content';
import { nameByContext } from '../hooks/identity.ts';
import { findDocuments } from '../publish/publishedContent.ts';

/** An adaptation is called what the entry is called that it adapts. */
export const nameAfterAdapted: CollectionBeforeValidateHook = async ({
  context,
  data,
  operation,
  req,
}) => {
  const of = (data as { of?: { relationTo?: unknown; value?: unknown } | null } | undefined)?.of;
  const kind = String(of?.relationTo);
  if (operation !== 'create' || !isKindName(kind)) return data;
  const [doc] = await findDocuments(kind, { id: { equals: of?.value } }, req, { key: true });
  if (doc !== undefined) nameByContext(context, parseKey(doc.key).name);
  return data;
};
