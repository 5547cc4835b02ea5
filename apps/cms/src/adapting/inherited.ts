import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { isKindName, parseKey, siteChain } from '@sett/content';
import { findDocuments, publishedContent } from '../publish/publishedContent.ts';

interface Adapting {
  key?: string;
  of?: { relationTo: string; value: unknown } | null;
}

/** An adaptation is of something that its site inherits, from the first draft on. */
export const adaptOnlyInherited: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { key, of } = data as Adapting;
  if (operation !== 'create' || key === undefined || of === null || of === undefined) return data;
  if (!isKindName(of.relationTo)) return data;
  const [doc] = await findDocuments(of.relationTo, { id: { equals: of.value } }, req, {
    key: true,
  });
  const { site } = parseKey(key);
  const content = await publishedContent(req);
  const above = content.has(site) ? siteChain(content, site).slice(0, -1) : [];
  const owner = doc && parseKey(doc.key).site;
  if (above.some((each) => each.key === owner)) return data;
  throw new APIError(
    `«${doc?.key ?? String(of.value)}» arves ikke av ${site}. Tilpass noe fra et nettsted som ${site} bygger på.`,
    400,
    undefined,
    true,
  );
};
