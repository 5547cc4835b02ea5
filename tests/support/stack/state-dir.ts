import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearLeftover } from '../../../scripts/lib/postgres/leftover.ts';
import { postgresPlace } from '../../../scripts/lib/postgres/place.ts';
import { endLeftovers, readRun, writeRun } from '../../../scripts/lib/run/run-file.ts';

const prefix = 'sett-e2e-';

/** A folder that also the user «nobody», as whom Postgres runs under root, can walk into. */
export function newStateDir(copyOf?: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(dir, 0o755);
  // Keeps owners, links and hard links.
  if (copyOf !== undefined) execFileSync('cp', ['-a', `${copyOf}/.`, dir]);
  rmSync(path.join(dir, 'postgres.json'), { force: true }); // names the place in the other folder
  mkdirSync(path.join(dir, 'logs'), { recursive: true });
  writeRun(dir, { pid: process.pid, children: {} });
  return dir;
}

export function removeState(stateDir: string): void {
  if (existsSync(stateDir)) rmSync(postgresPlace(stateDir), { recursive: true, force: true });
  rmSync(stateDir, { recursive: true, force: true });
}

/** Ends and removes what a test run that was killed left behind. */
export async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const dir = path.join(tmpdir(), name);
    const pid = readRun(dir)?.pid;
    if (pid === undefined || isRunning(pid) || statSync(dir).uid !== process.getuid?.()) continue;
    await endLeftovers(dir);
    await clearLeftover(path.join(postgresPlace(dir), 'data'));
    removeState(dir);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
