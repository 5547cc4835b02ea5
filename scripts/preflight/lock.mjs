import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './fault.mjs';

/** Two commands on a fresh clone must not run `npm ci` at once. A dead owner's lock is taken over. */
export async function withInstallLock(root, work) {
  const file = path.join(root, '.sett', 'install.lock');
  mkdirSync(path.dirname(file), { recursive: true });
  let said = false;
  while (!tryLock(file)) {
    if (!said) say('Venter på en annen installasjon i samme mappe …');
    said = true;
    await sleep(500);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isOwned(file)) return false;
    rmSync(file, { force: true });
    return tryLock(file);
  }
}

function isOwned(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid === 0) return true; // being written this instant
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
