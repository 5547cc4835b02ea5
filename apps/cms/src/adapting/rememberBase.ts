import type { CollectionBeforeChangeHook, PayloadRequest, RequestContext } from 'payload';
import {
  baseHash,
  baseOf,
  isKindName,
  parseKey,
  sharedEntry,
  type Base,
  type Entry,
} from '@sett/content';
import { findDocuments, publishedContent } from '../publish/publishedContent.ts';
import { fitting } from './base.ts';
import { notedIn, type Decision } from './decisions.ts';

interface Remembered {
  key?: string;
  base?: Base | null;
  basedOn?: string | null;
  decisions?: Decision[] | null;
  of?: { relationTo: string; value: unknown } | null;
}

/**
 * Keeps what is shared as it was when the adaptation was made, so that a change of it can be shown
 * later. It moves on only by the choices of `decide`, which a save brings along in its context.
 */
export const rememberBase: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const noted = notedIn(context);
  const before = (originalDoc ?? {}) as Remembered;
  const given = data as Remembered;
  const of = before.of ?? given.of;
  const basedOn = given.basedOn ?? before.basedOn;
  const known = noted?.base ?? (await restoredBase(context, req)) ?? given.base ?? before.base;
  const kept = known ?? (await baseNow(before.key ?? given.key, of, basedOn, req));
  const kind = of?.relationTo;
  return {
    ...data,
    decisions: [...(before.decisions ?? []), ...(noted?.decisions ?? [])],
    ...(kept &&
      isKindName(String(kind)) && { base: kept, basedOn: baseHash(kind as Entry['kind'], kept) }),
  };
};

/** A version comes back with what it was based on, so that what has changed since is flagged. */
async function restoredBase(
  context: RequestContext,
  req: PayloadRequest,
): Promise<Base | null | undefined> {
  const id = req.routeParams?.['id'];
  if (context['isRestoringVersion'] !== true || typeof id !== 'string') return undefined;
  const { version } = await req.payload.findVersionByID({
    collection: 'adaptation',
    id,
    depth: 0,
    showHiddenFields: true,
    req,
  });
  return version.base as Base | null | undefined;
}

/** Nothing when the adaptation was based on something that is not shared any more. */
async function baseNow(
  key: string | undefined,
  of: Remembered['of'],
  basedOn: string | null | undefined,
  req: PayloadRequest,
): Promise<Base | undefined> {
  if (key === undefined || of === null || of === undefined || !isKindName(of.relationTo))
    return undefined;
  const [doc] = await findDocuments(of.relationTo, { id: { equals: of.value } }, req, {
    key: true,
  });
  const content = await publishedContent(req);
  const { site } = parseKey(key);
  const shared = doc && content.has(site) ? sharedEntry(content, site, doc.key) : undefined;
  return shared && fitting(shared.kind, basedOn, [baseOf(shared)]);
}
