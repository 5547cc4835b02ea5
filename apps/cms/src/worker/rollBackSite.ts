import type { Payload, TaskHandlerArgs } from 'payload';
import { openStore } from '@sett/releases';
import { releasesDir } from '../env.ts';
import { finishRecord, markLive, recordOf, startRecord } from './releaseRecords.ts';

interface RollBackInput {
  site: string;
  release: string;
  by?: string;
}

/** The job that switches a site back to an earlier release. */
export async function rollBackSiteTask({
  input,
  req,
}: TaskHandlerArgs<{ input: RollBackInput; output: object }>): Promise<{ output: object }> {
  await rollBackSite(req.payload, input);
  return { output: {} };
}

/**
 * Switches the site to the release, and notes that what was live was taken back: it is not published
 * again by itself until its content changes.
 */
export async function rollBackSite(
  payload: Payload,
  { site, release, by = 'Sett' }: RollBackInput,
): Promise<void> {
  try {
    await openStore(releasesDir).rollback(site, release);
  } catch (error) {
    const id = await startRecord(payload, { site, by });
    const message = error instanceof Error ? error.message : String(error);
    return finishRecord(payload, id, {
      status: 'failed',
      message: `Kunne ikke rulle tilbake. ${message}`,
    });
  }
  const record = await recordOf(payload, site, release);
  if (record !== undefined) await markLive(payload, record.id, site, 'rolled-back');
}
