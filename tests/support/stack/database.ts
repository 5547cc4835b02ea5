import {
  createDatabase,
  startPostgres,
  type PostgresServer,
} from '../../../scripts/lib/postgres.ts';
import { withClient } from '../../../scripts/lib/postgres/database.ts';

/** The stack's own Postgres, on the same port each time it is started. */
export function databasePart(stateDir: string) {
  let server: PostgresServer | undefined;
  let url = '';
  const running = () => {
    if (server === undefined) throw new Error('Postgres is not running.');
    return server;
  };
  return {
    url: () => url,
    pid: () => running().pid,
    start: async () => {
      const port = url === '' ? {} : { port: Number(new URL(url).port) };
      // Durable, as in earnest: a drill that kills it must find what was committed.
      server = await startPostgres({ stateDir, ...port });
      url = await createDatabase(server.url, 'sett');
    },
    kill: async () => {
      process.kill(running().pid, 'SIGKILL');
      await running().ended;
    },
    stop: async () => {
      await server?.stop();
      server = undefined;
    },
    rows: <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
      withClient(url, async (client) => (await client.query(sql, values)).rows as T[]),
  };
}
