import type { PayloadRequest } from 'payload';
import {
  baseHash,
  baseOf,
  sharedChanges,
  sharedEntry,
  type Base,
  type Content,
  type Entry,
  type EntryOf,
  type SharedChange,
} from '@sett/content';
import { documentToEntry, type Document, type ToKey } from '../publish/documentToEntry.ts';
import { unknownBase } from './base.ts';
import type { Decision } from './decisions.ts';

type Adaptation = EntryOf<'adaptation'>;

/** An adaptation beside what it adapts. */
export interface Situation {
  id: string;
  adaptation: Adaptation;
  /** Whether this is on the site, or a draft of it. */
  isPublished: boolean;
  /** Another one as soon as somebody has changed the adaptation or what it adapts. */
  seen: string;
  /** What the site inherits now; missing when nothing is inherited any more. */
  shared: Entry | undefined;
  base: Base;
  /** Whether anybody knows what it was based on. */
  isBaseKnown: boolean;
  changes: readonly SharedChange[];
  decisions: readonly Decision[];
}

/** `doc` is an adaptation in every målform; `content` everything that is published. */
export function situationOf(doc: Document, content: Content, toKey: ToKey): Situation {
  const adaptation = documentToEntry('adaptation', doc, toKey) as Adaptation;
  const shared = content.has(adaptation.site)
    ? sharedEntry(content, adaptation.site, adaptation.data.of)
    : undefined;
  const known = doc['base'] as Base | null | undefined;
  const base = known ?? (shared ? unknownBase(shared, adaptation) : {});
  return {
    id: doc.id,
    adaptation,
    isPublished: doc['_status'] === 'published',
    seen: [String(doc['updatedAt']), shared && baseHash(shared.kind, baseOf(shared))].join(' '),
    shared,
    base,
    isBaseKnown: known !== undefined && known !== null,
    changes: shared ? sharedChanges(base, shared, adaptation) : [],
    decisions: (doc['decisions'] as Decision[] | null | undefined) ?? [],
  };
}

/** The newest version of an adaptation, as its editor sees it; `undefined` when there is none. */
export async function newestVersion(
  id: string,
  req: PayloadRequest,
): Promise<Document | undefined> {
  const doc = await req.payload.findByID({
    collection: 'adaptation',
    id,
    locale: 'all',
    draft: true,
    disableErrors: true,
    showHiddenFields: true,
    user: req.user,
    overrideAccess: false,
    depth: 0,
  });
  return (doc ?? undefined) as unknown as Document | undefined;
}
