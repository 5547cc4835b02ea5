import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { SettFault } from '../fault.ts';
import { giveToServer, serverUser } from './place.ts';

const run = promisify(execFile);

type Cluster = { native: string; place: string; dataDir: string; password: string };

/** Runs initdb once. It works in a draft folder, so that one that was interrupted is never mistaken for whole. */
export async function createCluster({ native, place, dataDir, password }: Cluster): Promise<void> {
  if (existsSync(dataDir)) return;
  const draft = `${dataDir}.ny`;
  const passwordFile = path.join(place, 'initdb-password');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToServer(passwordFile);
  try {
    await initdb(native, draft, passwordFile);
    renameSync(draft, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function initdb(native: string, draft: string, passwordFile: string): Promise<void> {
  const args = [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, '--username=sett'];
  // ICU comes with the binaries, so æ, ø and å sort the same on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO'];
  try {
    await run(path.join(native, 'bin', 'initdb'), [...args, ...locale, '--auth=scram-sha-256'], {
      ...serverUser,
      cwd: '/',
      env: {
        NODE_ENV: process.env['NODE_ENV'],
        PATH: process.env['PATH'],
        LC_ALL: 'C',
        TZ: 'UTC',
      },
    });
  } catch (cause) {
    const detail =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new SettFault(`Postgres fikk ikke laget databasen i ${draft}:\n${detail}`, { cause });
  }
}
