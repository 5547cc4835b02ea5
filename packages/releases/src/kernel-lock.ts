import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

export type Lock = { release(): void };

/**
 * Takes an exclusive lock on a file, or returns undefined when somebody has it. The kernel holds it
 * (SQLite's file lock), so it ends with the process however that ends: nothing stays locked after `kill -9`.
 */
export function tryLock(file: string): Lock | undefined {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 0');
    database.exec('PRAGMA journal_mode = MEMORY'); // nothing is written: also a full disk can be locked
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

/** Waits up to `patienceMs` for the lock; undefined when it was not free in that time. */
export async function waitForLock(file: string, patienceMs: number): Promise<Lock | undefined> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const lock = tryLock(file);
    if (lock !== undefined || Date.now() >= until) return lock;
    await sleep(20);
  }
}

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
