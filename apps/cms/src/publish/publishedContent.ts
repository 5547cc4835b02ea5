import type { PayloadRequest, Where } from 'payload';
import { kindNames, type Content, type Entry, type KindName } from '@sett/content';
import { documentToEntry, type Document, type ToKey } from './documentToEntry.ts';

const BATCH = 200;

interface Stamp {
  id: string;
  key: string;
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
export async function publishedContent(req: PayloadRequest): Promise<Content> {
  const stamps = await allStamps(req);
  const toKey = keysIn(stamps);
  const content = new Map<string, Entry>();
  for (const [kind, list] of stamps) {
    const published = list.filter((stamp) => stamp.published);
    for (const entry of await entriesOf(kind, published, toKey, req)) content.set(entry.key, entry);
  }
  return content;
}

/** Every draft that is not published, as its editor left it: much may be missing in it. */
export async function draftContent(req: PayloadRequest): Promise<Content> {
  const toKey = keysIn(await allStamps(req));
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

async function allStamps(req: PayloadRequest): Promise<Map<KindName, Stamp[]>> {
  const stamps = new Map<KindName, Stamp[]>();
  for (const kind of kindNames) stamps.set(kind, await stampsOf(kind, req));
  return stamps;
}

function keysIn(stamps: ReadonlyMap<KindName, Stamp[]>): ToKey {
  const keys = new Map(
    [...stamps].flatMap(([kind, list]) => list.map(({ id, key }) => [`${kind} ${id}`, key])),
  );
  return ({ relationTo, value }) => keys.get(`${relationTo} ${String(value)}`);
}

/** The id of every document by its key, published or not. */
export async function documentIds(req: PayloadRequest): Promise<Map<string, string>> {
  const stamps = await allStamps(req);
  return new Map([...stamps.values()].flat().map(({ key, id }) => [key, id]));
}

/** The keys of every document, published or not. */
export async function existingKeys(req: PayloadRequest): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const kind of kindNames) for (const { key } of await stampsOf(kind, req)) keys.add(key);
  return keys;
}

async function stampsOf(kind: KindName, req: PayloadRequest): Promise<Stamp[]> {
  const select = { key: true, updatedAt: true, _status: true } as const;
  const docs = await findDocuments(kind, { key: { exists: true } }, req, select);
  return docs.map((doc) => ({
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
