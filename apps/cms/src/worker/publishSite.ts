import { rm } from 'node:fs/promises';
import type { Payload, TaskHandlerArgs } from 'payload';
import type { PublishInput } from '../publish/queuePublishes.ts';
import { makeRelease } from './makeRelease.ts';
import { finishRecord, markLive, pruneRecords, startRecord } from './releaseRecords.ts';
import { stopping } from './stopping.ts';
import { newWorkDir } from './workDir.ts';

type Task = { input: PublishInput; output: object };

/** How a publish ended, for the one who waits for it. */
export type PublishResult = { release: string; pages: number } | { fault: string };

/** The job that puts one site on the web. A failure is recorded, and the job is done all the same. */
export async function publishSiteTask({
  input,
  req,
}: TaskHandlerArgs<Task>): Promise<{ output: object }> {
  await publishSite(req.payload, input);
  return { output: {} };
}

/**
 * Exports a site's content, builds it, and switches to it. Killed anywhere, it leaves the live release
 * as it is, and the next run begins anew. Throws only when the outcome cannot be recorded.
 */
export async function publishSite(
  payload: Payload,
  { site, by = 'Sett' }: PublishInput,
): Promise<PublishResult> {
  const id = await startRecord(payload, { site, by });
  const workDir = await newWorkDir();
  try {
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

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
