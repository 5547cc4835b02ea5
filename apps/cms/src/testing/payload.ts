import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { testDatabase } from '../../../../tests/support/database.ts';

export interface TestCms {
  payload: Payload;
  /** The state folder: media, releases. */
  stateDir: string;
  databaseUrl: string;
  close(): Promise<void>;
}

/** The CMS on a database of its own, with the real migrations. One for each test file. */
export async function startTestCms(): Promise<TestCms> {
  const database = await testDatabase();
  const stateDir = mkdtempSync(path.join(tmpdir(), 'sett-cms-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SETT_STATE: stateDir,
    SETT_SECRET: 'a secret that only tests use, long enough',
    SETT_CMS_URL: 'http://cms.test',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  });
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config });
  await payload.db.migrate();
  const close = async () => {
    await payload.destroy();
    await database.drop();
    rmSync(stateDir, { recursive: true, force: true });
  };
  return { payload, stateDir, databaseUrl: database.url, close };
}
