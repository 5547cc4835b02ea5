import type { Payload } from 'payload';
import { openStore } from '@sett/releases';
import { contentHash, dropDanglingRelations, type Content } from '@sett/content';
import { releasesDir } from '../env.ts';
import { publishedContent } from '../publish/publishedContent.ts';
import { contentOfSite, publishedSites } from '../publish/siteTree.ts';
import { inSnapshot } from '../transaction.ts';
import { buildHash } from './buildHash.ts';
import { nightOf, now } from './clock.ts';
import { markLive, newest, recordOf } from './releaseRecords.ts';

/** The published sites, and those of them whose live release is not of today's content, code and day. */
export async function staleSites(payload: Payload): Promise<{ all: string[]; stale: string[] }> {
  const content = dropDanglingRelations(await inSnapshot(payload, publishedContent));
  const all = publishedSites(content);
  const code = await buildHash();
  const stale: string[] = [];
  for (const site of all) {
    await noteOutsideRollback(payload, site);
    if (!(await isFresh(payload, site, contentOfSite(content, site), code))) stale.push(site);
  }
  return { all, stale };
}

async function isFresh(
  payload: Payload,
  site: string,
  content: Content,
  code: string,
): Promise<boolean> {
  const live = openStore(releasesDir)
    .list(site)
    .find((release) => release.live)?.manifest.id;
  if (live === undefined) return false;
  const record = await recordOf(payload, site, live);
  const hash = contentHash(content);
  if (record === undefined) return false;
  const isSame =
    record.contentHash === hash &&
    record.buildHash === code &&
    (record.day ?? '') >= nightOf(now());
  return isSame || (await isTakenBack(payload, site, hash));
}

/** Somebody rolled this very content back. It is not put on the web again until somebody changes it. */
async function isTakenBack(payload: Payload, site: string, hash: string): Promise<boolean> {
  const [back, live] = await Promise.all([
    newest(payload, site, 'rolled-back'),
    newest(payload, site, 'live'),
  ]);
  return back?.contentHash === hash && (live?.startedAt ?? '') < (back.startedAt ?? '');
}

/** `npm run sett -- rollback` works without the database, and is noted here afterwards. */
async function noteOutsideRollback(payload: Payload, site: string): Promise<void> {
  const id = openStore(releasesDir).currentId(site);
  const live = await newest(payload, site, 'live');
  if (id === undefined || live?.release === id) return;
  const record = await recordOf(payload, site, id);
  if (record !== undefined)
    await markLive(payload, record.id, site, live === undefined ? 'replaced' : 'rolled-back');
}
