import { rm } from 'node:fs/promises';
import type { Payload, TaskHandlerArgs } from 'payload';
import { openStore } from '@sett/releases';
import type { PublishInput } from '../publish/queuePublishes.ts';
import { releasesDir } from '../env.ts';
import { makeRelease } from './makeRelease.ts';
import {
  finishRecord,
  markLive,
  markTakenDown,
  pruneRecords,
  startRecord,
} from './releaseRecords.ts';
import { stopping } from './stopping.ts';
import { newWorkDir } from './workDir.ts';

type Task = { input: PublishInput; output: object };

/** How a publish ended, for the one who waits for it. */
export type PublishResult =
  { release: string; pages: number } | { fault: string } | { takenDown: true };

/** The job that puts one site on the web. A failure is recorded, and the job is done all the same. */
export async function publishSiteTask({
  input,
  req,
}: TaskHandlerArgs<Task>): Promise<{ output: object }> {
  await publishSite(req.payload, input);
  return { output: {} };
}

/**
 * Exports a site's content, builds it, and switches to it. A site that somebody has said is not to be on
 * the web any more is taken down. Killed anywhere, it leaves the live release as it is, and the next run begins
 * anew. Throws only when the outcome cannot be recorded.
 */
export async function publishSite(
  payload: Payload,
  { site, by = 'Sett' }: PublishInput,
): Promise<PublishResult> {
  const id = await startRecord(payload, { site, by });
  const workDir = await newWorkDir();
  try {
    if (!(await isToBeOnTheWeb(payload, site))) return await takeDown(payload, id, site);
    const { fields, release } = await makeRelease(payload, site, workDir);
    await finishRecord(payload, id, fields);
    await pruneRecords(payload, site);
    if (release === undefined) return { fault: fields.message ?? '' };
    await markLive(payload, id, site, 'replaced');
    return release;
  } catch (error) {
    if (stopping.aborted) throw error;
    const fault = messageOf(error);
    console.error(error);
    await finishRecord(payload, id, { status: 'failed', message: fault });
    return { fault };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function isToBeOnTheWeb(payload: Payload, site: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'site',
    where: {
      key: { equals: site },
      published: { equals: true },
      _status: { equals: 'published' },
    },
  });
  return totalDocs > 0;
}

/**
 * Only on somebody's word, never at a start: a database that is empty by mistake takes nothing down. A
 * site that was removed takes its releases with it; its content lies where the removal kept it.
 */
async function takeDown(payload: Payload, id: string, site: string): Promise<PublishResult> {
  const store = openStore(releasesDir);
  const { totalDocs } = await payload.count({
    collection: 'site',
    where: { key: { equals: site } },
  });
  const isRemoved = totalDocs === 0;
  if (isRemoved) await store.remove(site);
  else await store.takeDown(site);
  await markTakenDown(payload, id, site, isRemoved);
  return { takenDown: true };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
