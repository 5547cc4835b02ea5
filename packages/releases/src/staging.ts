import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tryLock } from './kernel-lock.ts';

const prefix = '.staging-';

/** A folder to build a release in. It is its maker's as long as the maker's process lives. */
export type Staged = {
  readonly site: string;
  readonly dir: string;
  /** Removes the folder, unless it has become a release; harmless to call twice. */
  discard(): void;
};

/** A new folder for a release to be written in, after those that dead processes left are cleared. */
export function stageIn(siteDir: string, site: string): Staged {
  removeAbandoned(siteDir);
  const dir = path.join(siteDir, `${prefix}${randomBytes(6).toString('hex')}`);
  const lock = tryLock(`${dir}.lock`);
  if (lock === undefined) throw new Error(`${dir}.lock is taken, though its name was just drawn.`);
  mkdirSync(dir);
  let isDiscarded = false;
  const discard = () => {
    if (isDiscarded) return;
    isDiscarded = true;
    rmSync(dir, { recursive: true, force: true });
    rmSync(`${dir}.lock`, { force: true });
    lock.release();
  };
  return { site, dir, discard };
}

/** Removes staging folders whose maker is gone, as after `kill -9` in the middle of a build. */
export function removeAbandoned(siteDir: string): void {
  const staged = readdirSync(siteDir).filter((name) => name.startsWith(prefix));
  for (const name of new Set(staged.map((entry) => entry.replace(/\.lock$/, '')))) {
    const dir = path.join(siteDir, name);
    const lock = tryLock(`${dir}.lock`);
    if (lock === undefined) continue;
    rmSync(dir, { recursive: true, force: true });
    rmSync(`${dir}.lock`, { force: true });
    lock.release();
  }
}
