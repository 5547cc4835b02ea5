import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { waitForLock, type Lock } from '@sett/releases';
import { SettFault } from '../fault.ts';
import { readRun } from './run-file.ts';

/** Takes the state folder for this process; waits a little for one that is just stopping. */
export async function lockState(stateDir: string, patienceMs = 8000): Promise<Lock> {
  makeStateDir(stateDir);
  const lock = await waitForLock(lockFile(stateDir), patienceMs);
  if (lock) return lock;
  const pid = readRun(stateDir)?.pid;
  const who = pid === undefined ? '' : ` (prosess ${String(pid)})`;
  throw new SettFault(
    `Sett kjører allerede${who} med tilstanden i ${stateDir}.\n` +
      'Stopp den først (Ctrl-C der den kjører), eller velg en annen mappe med SETT_STATE og andre porter.',
  );
}

/** The lock when nobody has the state folder, otherwise undefined at once. */
export async function tryLockState(stateDir: string): Promise<Lock | undefined> {
  makeStateDir(stateDir);
  return waitForLock(lockFile(stateDir), 0);
}

const lockFile = (stateDir: string) => path.join(stateDir, 'state.lock');

function makeStateDir(stateDir: string): void {
  try {
    mkdirSync(path.join(stateDir, 'logs'), { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettFault(
      `Tilstandsmappen ${stateDir} kan ikke brukes: ${reason}.\n` +
        'Eier en annen bruker den? Slett den, endre eieren, eller velg en annen med SETT_STATE.',
      { cause },
    );
  }
}
