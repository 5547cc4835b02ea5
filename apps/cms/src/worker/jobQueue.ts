import type { Payload } from 'payload';
import { poolOf } from '../database.ts';
import { settleFailedJob } from './failedJob.ts';

/** A job that may be run now. Those that concern one site are never run side by side. */
export interface DueJob {
  id: string;
  site: string;
}

/** The job that has waited longest, of those that concern none of the `busy` sites. */
export async function nextDueJob(
  payload: Payload,
  busy: readonly string[] = [],
): Promise<DueJob | undefined> {
  const { rows } = await poolOf(payload).query<DueJob>(
    `select id, coalesce(input->>'site', '') as site from payload_jobs
      where processing is not true and completed_at is null and has_error is not true
        and (wait_until is null or wait_until <= now())
        and not coalesce(input->>'site', '') = any($1)
      order by created_at limit 1`,
    [busy],
  );
  return rows[0];
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
 * Runs a job. What it publishes, and why not, the job itself records; throws when not even that was
 * possible, most often because the database is gone.
 */
export async function runJob(payload: Payload, id: string): Promise<void> {
  const { jobStatus = {} } = await payload.jobs.runByID({
    id,
    overrideAccess: true,
    silent: true,
  });
  for (const [done, { status }] of Object.entries(jobStatus)) {
    if (status !== 'success') await settleFailedJob(payload, done);
  }
}

/** Publishes that failed without a record are queued anew by whoever calls this. */
export async function removeFailedPublishes(payload: Payload): Promise<void> {
  await poolOf(payload).query(
    `delete from payload_jobs where has_error and task_slug in ('publishSite', 'rollBackSite')`,
  );
}
