import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { createLocalReq } from 'payload';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { nightOf, now } from './clock.ts';
import { staleSites } from './freshness.ts';
import { removeFailedPublishes, takeBackJobs } from './jobQueue.ts';
import { openLanes } from './lanes.ts';
import { removeAbandonedRecords } from './releaseRecords.ts';
import type { WorkerLock } from './soleWorker.ts';
import { stopping } from './stopping.ts';

const POLL_MS = 250;
const PAUSE_AFTER_FAULT_MS = 2000;

/** Runs jobs as they come, until the worker is stopped or loses its right to be the one. */
export async function workOff(payload: Payload, lock: WorkerLock): Promise<void> {
  const lanes = openLanes(payload);
  let night = nightOf(now());
  while (!stopping.aborted && !lock.lost) {
    try {
      const tonight = nightOf(now());
      if (tonight !== night) await queueStale(payload, 'Nattlig publisering');
      night = tonight;
      await lanes.fill();
      await pause(POLL_MS);
      lanes.throwFault();
    } catch (error) {
      await lanes.empty();
      await recover(payload, error);
    }
  }
  await lanes.empty();
}

/** Every site whose dates have passed; a site that somebody rolled back stays as it is. */
async function queueStale(payload: Payload, by: string): Promise<void> {
  const { stale } = await staleSites(payload);
  await queuePublishes(await createLocalReq({}, payload), stale, by);
}

/** Most often the database is gone for a while. No job runs here now, so all that seem to are stuck. */
async function recover(payload: Payload, error: unknown): Promise<void> {
  if (stopping.aborted) return;
  console.error(error);
  await pause(PAUSE_AFTER_FAULT_MS);
  try {
    await takeBackJobs(payload);
    await removeFailedPublishes(payload);
    await removeAbandonedRecords(payload);
    await queueStale(payload, 'Gjenopptatt');
  } catch {
    // still gone: the loop comes back here
  }
}

const pause = (ms: number) => sleep(ms, undefined, { signal: stopping }).catch(() => undefined);
