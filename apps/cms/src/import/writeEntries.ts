import type { PayloadRequest } from 'payload';
import { kindNames, kindOf, rebuild, type Entry, type KindName } from '@sett/content';
import { entryToDocument, type ToDoc } from './entryToDocument.ts';
import { documentId } from './ids.ts';
import { keysIn } from '../publish/keys.ts';
import { allStamps } from '../publish/publishedContent.ts';

/** Fields that no portable entry has, by entry key: what comes from a picture's file, what an adaptation was based on. */
export type ExtraFields = ReadonlyMap<string, Record<string, unknown>>;

/**
 * Writes entries as documents with a version each, published when nothing else is said, in the transaction of `req`. Existing
 * documents keep their id. First every document, without relations to what is not there yet; then
 * those relations, and the versions.
 *
 * Through the database adapter and not through the Local API: the contract has judged the entries,
 * every locale is written at once, and no hook may queue or change anything. See
 * docs/decisions/import-past-the-hooks.md.
 */
export async function writeEntries(
  req: PayloadRequest,
  entries: readonly Entry[],
  extra: ExtraFields,
  status: 'draft' | 'published' = 'published',
): Promise<void> {
  const existing = await allStamps(req);
  const there = new Set(existing.map(({ key }) => key));
  const added = entries.filter(({ key }) => !there.has(key));
  const named = added.map(({ kind, key }) => ({ kind, key, id: documentId(key) }));
  const write = writer(req, { toDoc: keysIn([...existing, ...named]).toDoc, extra, status });
  const ordered = [...entries].sort((a, b) => order(a.kind) - order(b.kind));
  const incomplete: Entry[] = [];
  for (const entry of ordered) {
    if (there.has(entry.key)) {
      incomplete.push(entry);
      continue;
    }
    const whole = await write.create(entry, there);
    if (!whole) incomplete.push(entry);
    there.add(entry.key);
  }
  for (const entry of incomplete) await write.update(entry);
  for (const entry of ordered) await write.version(entry);
}

interface Writing {
  toDoc: ToDoc;
  extra: ExtraFields;
  status: 'draft' | 'published';
}

function writer(req: PayloadRequest, { toDoc, extra, status }: Writing) {
  const { db } = req.payload;
  const now = new Date().toISOString();
  const stamps = { createdAt: now, updatedAt: now };
  const idOf = ({ key }: Entry) => String(toDoc(key)?.value);
  const documentOf = (entry: Entry) => ({
    ...entryToDocument(entry, toDoc, status),
    ...extra.get(entry.key),
    updatedAt: now,
  });
  return {
    /** Whether all of the entry could be written. */
    async create(entry: Entry, there: ReadonlySet<string>): Promise<boolean> {
      const { data, whole } = withoutForward(entry, there);
      const document =
        data === undefined ? { key: entry.key } : documentOf({ ...entry, data } as Entry);
      await db.create({
        collection: entry.kind,
        data: { ...document, id: idOf(entry), ...stamps },
        req,
        returning: false,
      });
      return whole;
    },
    update: (entry: Entry) =>
      db.updateOne({
        collection: entry.kind,
        id: idOf(entry),
        data: documentOf(entry),
        req,
        returning: false,
      }),
    version: (entry: Entry) =>
      db.createVersion({
        collectionSlug: entry.kind,
        parent: idOf(entry),
        versionData: { ...documentOf(entry), createdAt: now } as never,
        autosave: false,
        ...stamps,
        req,
        returning: false,
      }),
  };
}

/** The entry's data without references to what is not there yet; `undefined` when it needs one of them. */
function withoutForward(
  { kind, data }: Entry,
  there: ReadonlySet<string>,
): { data: unknown; whole: boolean } {
  let whole = true;
  const rest = rebuild(kindOf(kind).schema, data, ({ meta, value }) => {
    if (meta.type !== 'ref' || there.has(String(value))) return value;
    whole = false;
    return undefined;
  });
  return { data: rest, whole };
}

const order = (kind: KindName) => kindNames.indexOf(kind);
