import { createDatabase, startPostgres } from '../postgres.ts';
import { SettFault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import { childEnv } from './child-env.ts';
import { endLeftovers, readRun } from './run-file.ts';
import { tryLockState } from './state-lock.ts';

type Connected = {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether `npm start` runs on this state. */
  readonly running: boolean;
};

/**
 * Does work on the installation's database: the one that DATABASE_URL names, the running one, or the
 * embedded server started for as long as the work takes.
 */
export async function withDatabase<T>(
  settings: Settings,
  work: (database: Connected) => Promise<T>,
): Promise<T> {
  const lock = await tryLockState(settings.stateDir);
  const running = lock === undefined;
  const connected = (url: string) => ({ url, env: childEnv(settings, url), running });
  try {
    if (settings.databaseUrl !== undefined) return await work(connected(settings.databaseUrl));
    if (running) return await work(connected(runningUrl(settings)));
    await endLeftovers(settings.stateDir);
    const server = await startPostgres({ stateDir: settings.stateDir });
    try {
      return await work(connected(await createDatabase(server.url, 'sett')));
    } finally {
      await server.stop();
    }
  } finally {
    lock?.release();
  }
}

function runningUrl({ stateDir }: Settings): string {
  const url = readRun(stateDir)?.databaseUrl;
  if (url !== undefined) return url;
  throw new SettFault('Sett er i ferd med å starte eller stoppe. Prøv igjen om litt.');
}
