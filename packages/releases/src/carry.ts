import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './error.ts';
import { filesUnder } from './files.ts';
import { isImmutable } from './headers.ts';
import type { Carried, Manifest } from './manifest.ts';

/** A page may be open this long after a switch and still load what it names, also when publishes come close. */
const graceMs = 10 * 60_000;

/**
 * Gives a release the hashed files of the one that is live before it, by hard link: a page that a
 * reader loaded a moment before the switch still finds its stylesheet and its part of the search index.
 * What was already carried goes one step further only while it is younger than the grace.
 */
export function carryOver(
  from: { dir: string; manifest: Manifest },
  toDir: string,
  now: Date,
): Carried[] {
  const since = new Map(from.manifest.carried.map((file) => [file.path, file.since]));
  const stillWanted = (file: string) => {
    const dropped = since.get(file);
    return dropped === undefined || now.getTime() - Date.parse(dropped) < graceMs;
  };
  return filesUnder(from.dir)
    .filter((file) => isImmutable(`/${file}`) && stillWanted(file))
    .filter((file) => linkIfAbsent(path.join(from.dir, file), path.join(toDir, file)))
    .map((file) => ({ path: file, since: since.get(file) ?? now.toISOString() }));
}

function linkIfAbsent(source: string, target: string): boolean {
  if (existsSync(target)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch (error) {
    const noLinks = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].some((code) => hasCode(error, code));
    if (!noLinks) throw error;
    copyFileSync(source, target);
  }
  return true;
}
