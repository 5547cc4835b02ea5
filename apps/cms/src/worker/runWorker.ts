import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import { ContentError, formatProblem } from '@sett/content';
import { repoRoot } from '../env.ts';
import { importContent } from '../import/importContent.ts';
import config from '../payload.config.ts';
import { ensureAdministrator } from './firstAdministrator.ts';
import { staleSites } from './freshness.ts';
import { removeFailedPublishes, takeBackJobs } from './jobQueue.ts';
import { inLanes } from './lanes.ts';
import { workOff } from './loop.ts';
import { publishSite } from './publishSite.ts';
import { removeAbandonedRecords } from './releaseRecords.ts';
import { becomeSoleWorker } from './soleWorker.ts';
import { stop, stopping } from './stopping.ts';
import { step, tell } from './tell.ts';
import { clearWorkDirs } from './workDir.ts';

/** The worker's whole life. Ends the process. */
export async function runWorker(): Promise<never> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop); // the supervisor is gone
  try {
    await work();
    process.exit(0);
  } catch (error) {
    if (stopping.aborted) process.exit(0);
    tell({ type: 'failed', message: messageOf(error) });
    process.exit(1);
  }
}

async function work(): Promise<void> {
  const lock = await becomeSoleWorker();
  if (lock === undefined)
    throw new Error('En annen arbeider bruker denne databasen. Stopp den først.');
  const payload = await step('Innholdsbasen', connect);
  await step('Første administrator', () => ensureAdministrator(payload));
  await importFirst(payload);
  await takeBackJobs(payload);
  await removeFailedPublishes(payload);
  await removeAbandonedRecords(payload);
  await clearWorkDirs();
  const { sites, faults } = await publishStale(payload);
  tell({ type: 'ready', sites });
  for (const message of faults) tell({ type: 'failed', message });
  await workOff(payload, lock);
  await payload.destroy();
  if (lock.lost && !stopping.aborted)
    throw new Error('Mistet databasen; arbeideren starter på nytt.');
}

async function connect(): Promise<Payload> {
  const payload = await getPayload({ config });
  await payload.db.migrate();
  return payload;
}

/** Content in git fills an empty database; after that the database is the source. */
async function importFirst(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'site' });
  if (totalDocs > 0) return;
  const dir = process.env['SETT_CONTENT'] || path.join(repoRoot, 'content');
  await step('Første import', () => importContent({ payload, dir, mode: 'add', publish: false }));
}

/** A site that cannot be published does not keep the others from starting; why is in its record. */
async function publishStale(payload: Payload): Promise<{ sites: string[]; faults: string[] }> {
  const { all, stale } = await staleSites(payload);
  const faults: string[] = [];
  await inLanes(stale, async (site) => {
    if (stopping.aborted) return;
    const result = await step(`Publiserer ${site}`, () =>
      publishSite(payload, { site, by: 'Oppstart' }),
    );
    if ('fault' in result) faults.push(`${site} ble ikke publisert: ${result.fault}`);
  });
  return { sites: all, faults };
}

function messageOf(error: unknown): string {
  if (error instanceof ContentError) {
    return ['Innholdet kan ikke importeres:', ...error.problems.map(formatProblem)].join('\n');
  }
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
