import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type {} from './database.ts'; // which says what is provided
import { startPostgres } from '../../scripts/lib/postgres.ts';
import { postgresPlace } from '../../scripts/lib/postgres/place.ts';

/** One real server for the whole run; every test file takes a database of its own from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    project.provide('postgresUrl', given);
    return () => Promise.resolve();
  }
  const stateDir = mkdtempSync(path.join(tmpdir(), 'sett-test-'));
  chmodSync(stateDir, 0o755);
  const server = await startPostgres({ stateDir, durable: false });
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(postgresPlace(stateDir), { recursive: true, force: true });
    rmSync(stateDir, { recursive: true, force: true });
  };
}
