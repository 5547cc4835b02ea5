import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env.ts';

const workDirs = path.join(env.stateDir, 'work');

/** A worker that was killed left what it worked on. Only the one worker may remove it. */
export const clearWorkDirs = (): Promise<void> => rm(workDirs, { recursive: true, force: true });

/** A new folder to work in; whoever asked for it removes it. */
export async function newWorkDir(): Promise<string> {
  await mkdir(workDirs, { recursive: true });
  return mkdtemp(path.join(workDirs, 'publish-'));
}
