import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettFault } from '../fault.ts';

/**
 * After `kill -9` of its parent a server runs on, or its pid file lies there and may name a pid that
 * now belongs to somebody else. Stops the first; removes the second, which would keep Postgres from starting.
 */
export async function clearLeftover(dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined) return;
  if (isPostmasterOf(pid, dataDir)) await stopPostmaster(pid, dataDir);
  rmSync(file, { force: true });
}

/** Fast shutdown (SIGINT): sessions are cut off, everything committed is kept. */
export async function stopPostmaster(
  pid: number,
  dataDir: string,
  patienceMs = 10_000,
): Promise<void> {
  signal(pid, 'SIGINT');
  if (await goneWithin(pid, dataDir, patienceMs)) return;
  signal(pid, 'SIGQUIT'); // immediate shutdown: recovers from the log at next start
  if (await goneWithin(pid, dataDir, patienceMs)) return;
  throw new SettFault(
    `Postgres (pid ${String(pid)}) lar seg ikke stoppe. Kjør: kill -9 ${String(pid)}`,
  );
}

/** Whether this process is the server of this data folder, and not a stranger with a recycled pid. */
export function isPostmasterOf(pid: number, dataDir: string): boolean {
  const args = commandLine(pid);
  return args.includes('postgres') && args.includes(`-D ${dataDir} `);
}

function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) ? Math.abs(pid) : undefined;
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    }
    const ps = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return `${ps.trim()} `;
  } catch {
    return ''; // no such process
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function goneWithin(pid: number, dataDir: string, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (isPostmasterOf(pid, dataDir)) {
    if (Date.now() > until) return false;
    await sleep(20);
  }
  return true;
}
