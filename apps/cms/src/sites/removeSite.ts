import type { PayloadRequest } from 'payload';
import { kindNames } from '@sett/content';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { oneAtATime } from '../transaction.ts';
import { keepExport } from './keepExport.ts';

/** What went, and where a copy of it lies. */
export interface RemovedSite {
  key: string;
  entries: number;
  exportDir: string;
}

/**
 * Keeps an export, removes a site with everything it owns, and queues that it is taken off the web; all
 * in the transaction of `req`. What it inherited is another site's and is not touched. Throws a
 * RangeError when there is no such site, or when others build on it.
 */
export async function removeSite(
  req: PayloadRequest,
  key: string,
  now: Date,
): Promise<RemovedSite> {
  await oneAtATime(req, `site ${key}`);
  const id = await idOfLeaf(req, key);
  const exportDir = await keepExport(req, key, now);
  const context = { ...req.context, settSilent: true };
  let entries = 0;
  for (const collection of kindNames.filter((kind) => kind !== 'site')) {
    const where = { site: { equals: id } };
    const { docs, errors } = await req.payload.delete({ collection, where, req, context });
    const [error] = errors;
    if (error !== undefined) throw new Error(`${collection} kunne ikke fjernes: ${error.message}`);
    entries += docs.length;
  }
  await req.payload.delete({ collection: 'site', id, req, context });
  await queuePublishes(req, [key], 'Fjernet nettsted');
  return { key, entries, exportDir };
}

async function idOfLeaf(req: PayloadRequest, key: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'site',
    where: { or: [{ key: { equals: key } }, { 'parent.key': { equals: key } }] },
    select: { key: true },
    pagination: false,
    draft: true,
    req,
  });
  const site = docs.find((doc) => doc.key === key);
  if (site === undefined) throw new RangeError(`Det finnes ikke noe nettsted «${key}».`);
  const children = docs.filter((doc) => doc !== site).map((doc) => doc.key);
  if (children.length > 0) {
    throw new RangeError(
      `${children.join(', ')} bygger på «${key}». La dem bygge på et annet nettsted, eller fjern dem først.`,
    );
  }
  return site.id;
}
