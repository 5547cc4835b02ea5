import type { PayloadRequest } from 'payload';
import { parseKey } from '@sett/content';
import { actorOf, isAdministrator, worksOn } from '../access/user.ts';
import { findDocuments, publishedWithKeys } from '../publish/publishedContent.ts';
import type { DocReference } from '../richtext/index.ts';
import { readingOf } from './reading.ts';
import { situationOf } from './situation.ts';

/** A published adaptation whose shared text has changed since. */
export interface Changed {
  id: string;
  title: string;
  site: string;
  siteName: string;
  labels: readonly string[];
}

/** What each adaptation is called, published or not: as the entry that it adapts. By its id. */
export async function adaptationTitles(req: PayloadRequest): Promise<Record<string, string>> {
  const { content, toKey } = await publishedWithKeys(req);
  const reading = readingOf(req, content);
  const docs = await findDocuments('adaptation', { key: { exists: true } }, req, {
    key: true,
    of: true,
  });
  return Object.fromEntries(
    docs.map(({ id, key, of }) => {
      const adapted = of ? toKey(of as DocReference) : undefined;
      return [id, adapted === undefined ? key : reading.title(adapted)];
    }),
  );
}

/** Those in the sites that the one who asks works on. */
export async function changedAdaptations(req: PayloadRequest): Promise<Changed[]> {
  const { content, toKey, toDoc } = await publishedWithKeys(req);
  const reading = readingOf(req, content);
  const actor = actorOf(req);
  const docs = await findDocuments('adaptation', { _status: { equals: 'published' } }, req);
  return docs
    .filter(({ key }) => isAdministrator(actor) || worksOn(actor, toDoc(parseKey(key).site)?.value))
    .map((doc) => situationOf(doc, content, toKey))
    .filter(({ changes }) => changes.length > 0)
    .map(({ id, adaptation, changes }) => ({
      id,
      title: reading.title(adaptation.data.of),
      site: adaptation.site,
      siteName: reading.siteName(adaptation.site),
      labels: changes.map(({ field }) => reading.label(field)),
    }));
}
