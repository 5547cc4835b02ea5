import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf, worksOn } from '../access/user.ts';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { siteStatuses } from './siteStatus.ts';

/**
 * Asked by the admin while it is open: how it stands with the sites. Signed-in users only; like the
 * others it is reached by the session cookie, which Payload accepts from its own origin alone.
 */
const status: Endpoint = {
  path: '/status',
  method: 'get',
  handler: async (req) => {
    if (actorOf(req) === undefined) throw new Forbidden(req.t);
    const owner = req.searchParams.get('owner') ?? undefined;
    return Response.json({ sites: await siteStatuses(req.payload, owner) });
  },
};

/** Queues a switch back to an earlier release. */
const rollback: Endpoint = {
  path: '/:id/rollback',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    const record = await req.payload.findByID({
      collection: 'releases',
      id,
      disableErrors: true,
      req,
    });
    if (record === null) throw new NotFound(req.t);
    await demandPublisher(req, record.site);
    if (!record.release)
      throw new APIError(
        'Denne kom aldri på nett, så det er ingenting å rulle tilbake til.',
        400,
        undefined,
        true,
      );
    await req.payload.jobs.queue({
      task: 'rollBackSite',
      input: { site: record.site, release: record.release, by: nameOf(req) },
      req,
    });
    return Response.json(
      { message: `${record.site} rulles tilbake til ${record.release}.` },
      { status: 202 },
    );
  },
};

/** Queues a publish without a save, for one that failed for a reason outside the content. */
const publish: Endpoint = {
  path: '/publish/:site',
  method: 'post',
  handler: async (req) => {
    const site = String(req.routeParams?.['site']);
    await demandPublisher(req, site);
    await queuePublishes(req, [site]);
    return Response.json({ message: `${site} publiseres.` }, { status: 202 });
  },
};

async function demandPublisher(req: PayloadRequest, site: string): Promise<void> {
  const actor = actorOf(req);
  if (actor === undefined) throw new Forbidden(req.t);
  const { docs } = await req.payload.find({
    collection: 'site',
    where: { key: { equals: site } },
    select: { key: true },
    limit: 1,
    pagination: false,
    req,
  });
  const [found] = docs;
  if (found === undefined) throw new NotFound(req.t);
  if (!actor.mayPublish || !worksOn(actor, found.id)) throw new Forbidden(req.t);
}

function nameOf({ user }: PayloadRequest): string {
  return user?.collection === 'users' ? (user.name ?? user.email) : 'Sett';
}

export const releaseEndpoints: Endpoint[] = [status, rollback, publish];
