import type { Payload } from 'payload';
import { poolOf } from '../database.ts';

/** Whether a job waits to be run. */
export async function hasDueJob(payload: Payload): Promise<boolean> {
  const { rowCount } = await poolOf(payload).query(
    `select 1 from payload_jobs
      where processing is not true and completed_at is null and has_error is not true
        and (wait_until is null or wait_until <= now()) limit 1`,
  );
  return (rowCount ?? 0) > 0;
}

/**
 * Gives back the jobs that a killed worker left as being processed: they would block their site for
 * ever. Only the one worker may do it, and only when it runs none.
 */
export async function takeBackJobs(payload: Payload): Promise<number> {
  const { rowCount } = await poolOf(payload).query(
    'update payload_jobs set processing = false where processing',
  );
  return rowCount ?? 0;
}

/** Runs the job that has waited longest. What it publishes, and why not, the job itself records. */
export async function runOneJob(payload: Payload): Promise<void> {
  await payload.jobs.run({ limit: 1, sequential: true, overrideAccess: true, silent: true });
}
