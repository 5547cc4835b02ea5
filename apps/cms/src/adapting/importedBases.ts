import type { PayloadRequest } from 'payload';
import type { Base, Content, Entry } from '@sett/content';
import { findDocuments } from '../publish/publishedContent.ts';
import { importedBase } from './base.ts';

/** By entry key what the CMS remembers of the adaptations among these; `content` is all there will be. */
export async function basesOf(
  req: PayloadRequest,
  entries: readonly Entry[],
  content: Content,
): Promise<Map<string, { base: Base | null }>> {
  const adaptations = entries.filter((entry) => entry.kind === 'adaptation');
  if (adaptations.length === 0) return new Map();
  const here = await findDocuments('adaptation', { key: { exists: true } }, req, {
    key: true,
    base: true,
  });
  const earlier = new Map(
    here.map((doc) => [doc.key, (doc['base'] ?? undefined) as Base | undefined]),
  );
  return new Map(
    adaptations.map((entry) => [
      entry.key,
      { base: importedBase(content, entry, earlier.get(entry.key)) ?? null },
    ]),
  );
}
