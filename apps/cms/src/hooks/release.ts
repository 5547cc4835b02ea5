import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  RequestContext,
} from 'payload';
import type { Content, Entry, KindName } from '@sett/content';
import { refuseWhenBegun, refuseWhenInUse } from '../adapting/inUse.ts';
import { problemsOf, type Change } from '../publish/judge.ts';
import { findDocuments, publishedContent } from '../publish/publishedContent.ts';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { keepOldAddresses } from '../publish/redirects.ts';
import { refuse } from '../publish/refuse.ts';
import { sitesShowing } from '../publish/siteTree.ts';
import { savesDraft } from './publishing.ts';

/** Notes what is published of a document before it is saved: `previousDoc` may be a draft. */
export const rememberPublished: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && !savesDraft(context) && !isSilent(context)) {
    await remember(collection.slug, (originalDoc as { id: string }).id, req, context);
  }
  return data;
};

export const afterEntryChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  if (savesDraft(context) || isSilent(context)) return;
  const { id, key } = doc as { id: string; key: string };
  const before = remembered(context, id);
  const kind = collection.slug as KindName;
  let content = await publishedContent(req);
  const change: Change = { key, before, after: content.get(key) };
  if (change.before === undefined && change.after === undefined) return;
  const hasMoved = await keepOldAddresses(change, content, req);
  if (hasMoved) content = await publishedContent(req);
  judge(change, content, kind, req);
  await queuePublishes(req, sitesTouched(change, content));
};

/** Before and not after: a picture's file is removed at once, also when the delete is undone. */
export const beforeEntryDelete: CollectionBeforeDeleteHook = async ({
  collection,
  context,
  id,
  req,
}) => {
  if (isSilent(context)) return;
  const kind = collection.slug as KindName;
  const before = await remember(kind, String(id), req, context);
  const content = new Map(await publishedContent(req));
  if (before !== undefined) {
    content.delete(before.key);
    judge({ key: before.key, before, after: undefined }, content, kind, req);
  }
  await refuseWhenBegun(kind, String(id), content, req);
};

export const afterEntryDelete: CollectionAfterDeleteHook = async ({ context, id, req }) => {
  const before = remembered(context, String(id));
  if (before === undefined || isSilent(context)) return;
  const content = await publishedContent(req);
  await queuePublishes(req, sitesTouched({ key: before.key, before, after: undefined }, content));
};

function judge(change: Change, content: Content, kind: KindName, req: PayloadRequest): void {
  if (change.before && !change.after) refuseWhenInUse(change.before, content, req);
  const problems = problemsOf(change, content);
  if (problems.length > 0) refuse({ req, collection: kind, key: change.key, content, problems });
}

/** A site that changes concerns those that build on it; one that is to be taken down, itself. */
function sitesTouched({ key, before, after }: Change, content: Content): string[] {
  const owner = (after ?? before)?.site ?? key;
  const showing = content.has(owner) ? sitesShowing(content, owner) : [];
  return isOnTheWeb(before) && !isOnTheWeb(after) ? [...showing, key] : showing;
}

const isOnTheWeb = (entry: Entry | undefined): boolean =>
  entry?.kind === 'site' && entry.data.published === true;

async function remember(
  kind: string,
  id: string,
  req: PayloadRequest,
  context: RequestContext,
): Promise<Entry | undefined> {
  const [doc] = await findDocuments(
    kind as KindName,
    { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
    { key: true },
  );
  const entry = doc && (await publishedContent(req)).get(doc.key);
  if (entry !== undefined) context[`settPublished ${id}`] = entry;
  return entry;
}

const remembered = (context: RequestContext, id: string) =>
  context[`settPublished ${id}`] as Entry | undefined;

const isSilent = (context: RequestContext) => context['settSilent'] === true;
