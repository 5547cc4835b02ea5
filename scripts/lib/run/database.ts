import { createDatabase, startPostgres, type PostgresServer } from '../postgres.ts';
import { withClient } from '../postgres/database.ts';
import type { Settings } from '../settings.ts';

export type RunningDatabase = {
  readonly url: string;
  stop(): Promise<void>;
};

type Options = { readonly say: (message: string) => void };

/**
 * The database of this installation: the one that DATABASE_URL names, or the embedded server, which
 * is started again on the same port should it die.
 */
export async function startDatabase(
  settings: Settings,
  { say }: Options,
): Promise<RunningDatabase> {
  if (settings.databaseUrl !== undefined) {
    await withClient(settings.databaseUrl, (client) => client.query('select 1'));
    return { url: settings.databaseUrl, stop: () => Promise.resolve() };
  }
  const first = await startPostgres({ stateDir: settings.stateDir });
  const url = await createDatabase(first.url, 'sett');
  return { url, stop: keepAlive(settings, first, say) };
}

function keepAlive({ stateDir }: Settings, first: PostgresServer, say: Options['say']) {
  const port = Number(new URL(first.url).port);
  let server = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    await server.ended;
    if (stopping) return;
    say('Postgres stoppet uventet; starter den på nytt.');
    server = await startPostgres({ stateDir, port });
    return watch();
  };
  const watched = watch().catch((error: unknown) => say(`Postgres: ${String(error)}`));
  return async () => {
    stopping = true;
    await server.stop();
    await watched;
  };
}
