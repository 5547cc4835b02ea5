import type { Payload } from 'payload';
import { poolOf } from '../database.ts';
import type { Release } from '../payload-types.ts';

/** What the releases collection is told; the worker is the only one that writes it. */
export type ReleaseFields = Partial<Omit<Release, 'id' | 'createdAt' | 'updatedAt'>>;

export async function startRecord(
  payload: Payload,
  fields: ReleaseFields & Pick<Release, 'site'>,
): Promise<string> {
  const startedAt = new Date().toISOString();
  const { id } = await payload.create({
    collection: 'releases',
    data: { ...fields, status: 'running', startedAt },
  });
  return id;
}

export async function finishRecord(
  payload: Payload,
  id: string,
  fields: ReleaseFields,
): Promise<void> {
  await payload.update({
    collection: 'releases',
    id,
    data: { ...fields, finishedAt: new Date().toISOString() },
  });
}

/** Marks the release as live, and the one that was live as replaced (or rolled back). */
export async function markLive(
  payload: Payload,
  id: string,
  site: string,
  former: 'replaced' | 'rolled-back',
): Promise<void> {
  await noLongerLive(payload, id, site, former);
  await payload.update({ collection: 'releases', id, data: { status: 'live' } });
}

/** Marks that nothing of the site is live any more, and whether its releases are gone too. */
export async function markTakenDown(
  payload: Payload,
  id: string,
  site: string,
  isRemoved: boolean,
): Promise<void> {
  await noLongerLive(payload, id, site, 'replaced');
  const message = isRemoved
    ? `«${site}» er fjernet, med alle utgivelsene.`
    : `«${site}» er tatt av nett, slik noen har bestemt.`;
  await finishRecord(payload, id, { status: 'taken-down', message });
}

async function noLongerLive(
  payload: Payload,
  id: string,
  site: string,
  former: 'replaced' | 'rolled-back',
): Promise<void> {
  await payload.update({
    collection: 'releases',
    where: {
      and: [{ site: { equals: site } }, { status: { equals: 'live' } }, { id: { not_equals: id } }],
    },
    data: { status: former },
  });
}

/** The record of a release of a site, the newest when it was made more than once. */
export async function recordOf(
  payload: Payload,
  site: string,
  release: string,
): Promise<Release | undefined> {
  return first(payload, { and: [{ site: { equals: site } }, { release: { equals: release } }] });
}

/** The newest record of a site that is in this state. */
export async function newest(
  payload: Payload,
  site: string,
  status: Release['status'],
): Promise<Release | undefined> {
  return first(payload, { and: [{ site: { equals: site } }, { status: { equals: status } }] });
}

/** A worker that was killed left its record as running; what it did is done again. */
export async function removeAbandonedRecords(payload: Payload): Promise<void> {
  await payload.delete({ collection: 'releases', where: { status: { equals: 'running' } } });
}

const KEPT = 100;

/** Keeps the newest records of a site. */
export async function pruneRecords(payload: Payload, site: string): Promise<void> {
  await poolOf(payload).query(
    `delete from releases where site = $1 and status <> 'live' and id not in
       (select id from releases where site = $1 order by started_at desc limit $2)`,
    [site, KEPT],
  );
}

async function first(
  payload: Payload,
  where: NonNullable<Parameters<Payload['find']>[0]['where']>,
): Promise<Release | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where,
    sort: '-startedAt',
    limit: 1,
    pagination: false,
  });
  return docs[0];
}
