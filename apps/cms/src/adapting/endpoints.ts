import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { isKindName, type KindName } from '@sett/content';
import { z } from 'zod';
import { actorOf } from '../access/user.ts';
import { publishedWithKeys } from '../publish/publishedContent.ts';
import { adaptationTitles, changedAdaptations } from './changed.ts';
import { changesView } from './changesView.ts';
import { adaptableKindNames } from '../collections/Adaptation/kinds.ts';
import { isChoice } from './decisions.ts';
import { overviewOf } from './overview.ts';
import { readingOf } from './reading.ts';
import { settleChanges } from './settle.ts';
import { newestVersion, situationOf } from './situation.ts';
import { startAdaptation } from './start.ts';

/** A shared entry, and what the sites below have made of it. */
const overview: Endpoint = {
  path: '/overview/:kind/:id',
  method: 'get',
  handler: async (req) => {
    demandUser(req);
    const kind = kindFrom(req.routeParams?.['kind'], req);
    const id = idFrom(req.routeParams?.['id'], req);
    const found = await overviewOf(req, kind, id, req.searchParams.get('site') ?? undefined);
    if (found === undefined) throw new NotFound(req.t);
    return Response.json(found);
  },
};

/** Adaptations whose shared text has changed, in the sites of the one who asks. */
const changed: Endpoint = {
  path: '/changed',
  method: 'get',
  handler: async (req) => {
    demandUser(req);
    return Response.json({ changed: await changedAdaptations(req) });
  },
};

/** What adaptations are called, for their list. */
const titles: Endpoint = {
  path: '/titles',
  method: 'get',
  handler: async (req) => {
    demandUser(req);
    return Response.json({ titles: await adaptationTitles(req) });
  },
};

/** What has changed above one adaptation, and what was chosen before. */
const changes: Endpoint = {
  path: '/:id/changes',
  method: 'get',
  handler: async (req) => {
    demandUser(req);
    const doc = await newestVersion(idFrom(req.routeParams?.['id'], req), req);
    if (doc === undefined) throw new NotFound(req.t);
    const { content, toDoc, toKey } = await publishedWithKeys(req);
    const situation = situationOf(doc, content, toKey);
    const target = toDoc(situation.adaptation.data.of);
    const href = target && `/admin/collections/${target.relationTo}/${String(target.value)}`;
    return Response.json(changesView(situation, readingOf(req, content), href));
  },
};

const startInput = z.object({
  kind: z.string(),
  id: z.uuid(),
  site: z.string(),
  section: z.string().optional(),
});

/** Begins an adaptation, or finds the one there is. */
const start: Endpoint = {
  path: '/start',
  method: 'post',
  handler: async (req) => {
    demandUser(req);
    const { kind, ...rest } = await bodyOf(req, startInput);
    const id = await startAdaptation(req, { ...rest, kind: kindFrom(kind, req) });
    return Response.json({ id });
  },
};

const settleInput = z.object({
  fields: z.array(z.string()).min(1),
  choice: z.string(),
  seen: z.string(),
});

/** Settles changes of the shared text. */
const settle: Endpoint = {
  path: '/:id/settle',
  method: 'post',
  handler: async (req) => {
    demandUser(req);
    const id = idFrom(req.routeParams?.['id'], req);
    const { choice, ...rest } = await bodyOf(req, settleInput);
    if (!isChoice(choice)) throw unreadable();
    return Response.json(await settleChanges(req, { id, choice, ...rest }));
  },
};

export const adaptingEndpoints: Endpoint[] = [overview, changed, titles, start, changes, settle];

function demandUser(req: PayloadRequest): void {
  if (actorOf(req) === undefined) throw new Forbidden(req.t);
}

function kindFrom(value: unknown, req: PayloadRequest): KindName {
  const kind = String(value);
  if (!adaptableKindNames.includes(kind) || !isKindName(kind)) throw new NotFound(req.t);
  return kind;
}

function idFrom(value: unknown, req: PayloadRequest): string {
  const parsed = z.uuid().safeParse(value);
  if (!parsed.success) throw new NotFound(req.t);
  return parsed.data;
}

async function bodyOf<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success) throw unreadable();
  return parsed.data;
}

const unreadable = () =>
  new APIError('Forespørselen mangler noe eller er feil skrevet.', 400, undefined, true);
