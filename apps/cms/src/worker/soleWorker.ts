import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { env } from '../env.ts';

const LOCK = 7_375_774; // any number that nothing else in this database locks
const PATIENCE_MS = 15_000;

/** The right to be the one worker of this database, held as long as its connection lives. */
export interface WorkerLock {
  /** Whether the connection, and with it the right, is lost. */
  readonly lost: boolean;
  release(): Promise<void>;
}

/**
 * Jobs are claimed without a lock in Payload, so there may be only one worker. Waits a little for one
 * that is just ending; `undefined` when it does not.
 */
export async function becomeSoleWorker(patienceMs = PATIENCE_MS): Promise<WorkerLock | undefined> {
  const client = new pg.Client({
    connectionString: env.databaseUrl,
    application_name: 'sett-worker',
  });
  const state = { lost: false };
  client.on('error', () => (state.lost = true));
  client.on('end', () => (state.lost = true));
  await client.connect();
  const until = Date.now() + patienceMs;
  while (!(await isGranted(client))) {
    if (Date.now() > until) {
      await client.end();
      return undefined;
    }
    await sleep(200);
  }
  return {
    get lost() {
      return state.lost;
    },
    release: () => (state.lost ? Promise.resolve() : client.end()),
  };
}

async function isGranted(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(
    'select pg_try_advisory_lock($1) as granted',
    [LOCK],
  );
  return rows[0]?.granted === true;
}
