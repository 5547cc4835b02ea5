import type { Payload } from 'payload';
import { nextDueJob } from '../jobQueue.ts';
import { openLanes } from '../lanes.ts';

/** Runs what waits as the worker does, until nothing waits. */
export async function runDueJobs(payload: Payload): Promise<void> {
  const lanes = openLanes(payload);
  while ((await nextDueJob(payload)) !== undefined) {
    await lanes.fill();
    await lanes.empty();
    lanes.throwFault();
  }
}
