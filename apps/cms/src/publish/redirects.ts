import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { addressOf, entriesOf, type Content, type Entry } from '@sett/content';
import type { Change } from './judge.ts';
import { findDocuments } from './publishedContent.ts';

interface Move {
  entry: Entry;
  from: string;
  to: string;
}

/** For saves that the CMS makes itself, which neither judge nor queue: the save around them does. */
function silent(req: PayloadRequest): { req: PayloadRequest; context: Record<string, unknown> } {
  const inner = isolateObjectProperty(req, 'context'); // or the save around would be silent too
  inner.context = {};
  return { req: inner, context: { settSilent: true } };
}

/**
 * Keeps old addresses alive: for each page that the change moves, a redirect from where it last was
 * published. A redirect that starts where a page now stands goes, so that nothing leads in a circle. Returns whether anything moved.
 */
export async function keepOldAddresses(
  change: Change,
  content: Content,
  req: PayloadRequest,
): Promise<boolean> {
  const moves = movesOf(change, content);
  for (const { entry, to } of moves) await removeRedirectsFrom(entry.site, to, content, req);
  for (const move of moves) await redirect(move, content, req);
  return moves.length > 0;
}

/** Pages stand below each other, so that one that moves takes those below it along. */
export function movesOf({ key, before, after }: Change, content: Content): Move[] {
  if (before === undefined || after === undefined) return [];
  const earlier = new Map(content).set(key, before);
  const concerned = after.kind === 'page' ? entriesOf(content, 'page') : [after];
  return concerned.flatMap((entry) => {
    const from = addressOf(earlier.get(entry.key) ?? entry, earlier);
    const to = addressOf(entry, content);
    return from === undefined || to === undefined || from === to ? [] : [{ entry, from, to }];
  });
}

async function redirect(
  { entry, from }: Move,
  content: Content,
  req: PayloadRequest,
): Promise<void> {
  if (isTaken(entry.site, from, content)) return;
  await removeRedirectsFrom(entry.site, from, content, req);
  const site = await idOf('site', entry.site, req);
  const target = await idOf(entry.kind, entry.key, req);
  await req.payload.create({
    collection: 'redirect',
    data: {
      site,
      from,
      to: { relationTo: entry.kind, value: target } as never,
      _status: 'published',
    },
    ...silent(req),
  });
}

/** Whether another page of the site stands at the address by now. */
function isTaken(site: string, address: string, content: Content): boolean {
  return [...content.values()].some(
    (entry) => entry.site === site && addressOf(entry, content) === address,
  );
}

async function removeRedirectsFrom(
  site: string,
  address: string,
  content: Content,
  req: PayloadRequest,
): Promise<void> {
  const stale = entriesOf(content, 'redirect').filter(
    (entry) => entry.site === site && entry.data.from === address,
  );
  for (const { key } of stale) {
    await req.payload.delete({
      collection: 'redirect',
      where: { key: { equals: key } },
      ...silent(req),
    });
  }
}

async function idOf(kind: Entry['kind'], key: string, req: PayloadRequest): Promise<string> {
  const [doc] = await findDocuments(kind, { key: { equals: key } }, req);
  if (doc === undefined) throw new RangeError(`«${key}» finnes ikke.`);
  return doc.id;
}
