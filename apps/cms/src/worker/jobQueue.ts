import type { Payload } from 'payload';
import { poolOf } from '../database.ts';
import { settleFailedJob } from './failedJob.ts';

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

/**
 * Runs the job that has waited longest. What it publishes, and why not, the job itself records; throws
 * when not even that was possible, most often because the database is gone.
 */
export async function runOneJob(payload: Payload): Promise<void> {
  const { jobStatus = {} } = await payload.jobs.run({
    limit: 1,
    sequential: true,
    overrideAccess: true,
    silent: true,
  });
  for (const [id, { status }] of Object.entries(jobStatus)) {
    if (status !== 'success') await settleFailedJob(payload, id);
  }
}

/** Publishes that failed without a record are queued anew by whoever calls this. */
export async function removeFailedPublishes(payload: Payload): Promise<void> {
  await poolOf(payload).query(
    `delete from payload_jobs where has_error and task_slug in ('publishSite', 'rollBackSite')`,
  );
}
