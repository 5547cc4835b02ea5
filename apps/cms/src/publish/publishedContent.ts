import type { PayloadRequest, Where } from 'payload';
import { kindNames, type Content, type Entry, type KindName } from '@sett/content';
import { documentToEntry, type Document, type ToKey } from './documentToEntry.ts';
import { keysIn, type Keys, type Named } from './keys.ts';

const BATCH = 200;

interface Stamp extends Named {
  updatedAt: string;
  published: boolean;
}

interface Cached {
  updatedAt: string;
  entry: Entry;
}

/** Entries as they were last read, so that a check after a save maps one document and not thousands. */
const cache = new Map<string, Cached>();

/**
 * Everything that is published, as `req` sees it: inside a transaction that includes what is not
 * committed yet. Relations lead to whatever exists, published or not; a caller that writes the
 * content out drops those that dangle.
 */
export const publishedContent = async (req: PayloadRequest): Promise<Content> =>
  (await publishedWithKeys(req)).content;

/** As `publishedContent`, with the keys and ids of every document, published or not, from the same look. */
export async function publishedWithKeys(req: PayloadRequest): Promise<Keys & { content: Content }> {
  const stamps = await allStamps(req);
  const keys = keysIn(stamps);
  const content = new Map<string, Entry>();
  for (const kind of kindNames) {
    const published = stamps.filter((stamp) => stamp.published && stamp.kind === kind);
    for (const entry of await entriesOf(kind, published, keys.toKey, req))
      content.set(entry.key, entry);
  }
  return { ...keys, content };
}

/** Every draft that is not published, as its editor left it: much may be missing in it. */
export async function draftContent(req: PayloadRequest): Promise<Content> {
  const { toKey } = keysIn(await allStamps(req));
  const content = new Map<string, Entry>();
  for (const kind of kindNames) {
    const { docs } = await req.payload.find({
      ...{ collection: kind, req, depth: 0, draft: true, locale: 'all', fallbackLocale: false },
      where: { _status: { equals: 'draft' } },
      pagination: false,
    });
    for (const doc of docs as unknown as Document[]) {
      content.set(doc.key, documentToEntry(kind, doc, toKey));
    }
  }
  return content;
}

/** Every document, published or not, as `req` sees them. */
export async function allStamps(req: PayloadRequest): Promise<Stamp[]> {
  const stamps: Stamp[] = [];
  for (const kind of kindNames) stamps.push(...(await stampsOf(kind, req)));
  return stamps;
}

/** The keys of every document, published or not. */
export const existingKeys = async (req: PayloadRequest): Promise<Set<string>> =>
  new Set((await allStamps(req)).map(({ key }) => key));

async function stampsOf(kind: KindName, req: PayloadRequest): Promise<Stamp[]> {
  const select = { key: true, updatedAt: true, _status: true } as const;
  const docs = await findDocuments(kind, { key: { exists: true } }, req, select);
  return docs.map((doc) => ({
    kind,
    id: doc.id,
    key: doc.key,
    updatedAt: String(doc['updatedAt']),
    published: doc['_status'] === 'published',
  }));
}

async function entriesOf(
  kind: KindName,
  stamps: readonly Stamp[],
  toKey: ToKey,
  req: PayloadRequest,
): Promise<Entry[]> {
  const stale = stamps.filter(({ id, updatedAt }) => cache.get(id)?.updatedAt !== updatedAt);
  for (const ids of inBatches(stale.map(({ id }) => id))) {
    for (const doc of await findDocuments(kind, { id: { in: ids } }, req)) {
      cache.set(doc.id, {
        updatedAt: String(doc['updatedAt']),
        entry: documentToEntry(kind, doc, toKey),
      });
    }
  }
  return stamps.flatMap(({ id }) => cache.get(id)?.entry ?? []);
}

/**
 * Straight from the database adapter: every locale, no hooks, relations as ids. Through the Local
 * API the same documents take several times as long, all of it in hooks that change nothing here.
 */
export async function findDocuments(
  kind: KindName,
  where: Where,
  req: PayloadRequest,
  select?: Record<string, true>,
): Promise<Document[]> {
  const { docs } = await req.payload.db.find<Document>({
    collection: kind,
    where,
    req,
    limit: 0,
    pagination: false,
    ...(select && { select }),
  });
  return docs;
}

function inBatches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}
