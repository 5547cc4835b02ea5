import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { linkedId, listIn, releaseFolders } from './catalog.ts';

export type PruneLimits = {
  /** How many releases to keep at most, the live one included. */
  readonly keep: number;
  /** How many bytes of disk the releases of the site may use together. */
  readonly maxBytes: number;
};

/** Removes damaged releases and those beyond the limits; returns their ids. */
export function pruneIn(siteDir: string, limits: PruneLimits): string[] {
  const whole = listIn(siteDir).map(({ dir, manifest: { id } }) => ({ id, dir }));
  const links = [linkedId(siteDir, 'current'), linkedId(siteDir, 'previous')];
  const untouchable = new Set(links.filter((id) => id !== undefined));
  const names = new Set(whole.map(({ id }) => id));
  const damaged = releaseFolders(siteDir).filter((id) => !names.has(id) && !untouchable.has(id));
  const removed = [...damaged, ...toRemove(whole, untouchable, limits)];
  for (const id of removed) rmSync(path.join(siteDir, id), { recursive: true, force: true });
  return removed;
}

type Candidate = { readonly id: string; readonly dir: string };

/**
 * Which releases to remove so that both limits hold. `releases` stand newest first; those in
 * `untouchable` always stay, even when they alone break a limit.
 */
export function toRemove(
  releases: readonly Candidate[],
  untouchable: ReadonlySet<string>,
  { keep, maxBytes }: PruneLimits,
): string[] {
  const kept = new Set(releases.slice(0, keep).map(({ id }) => id));
  for (const id of untouchable) kept.add(id);
  const disposable = releases.filter(({ id }) => kept.has(id) && !untouchable.has(id));
  while (disposable.length > 0 && bytesOf(releases.filter(({ id }) => kept.has(id))) > maxBytes) {
    const oldest = disposable.pop();
    if (oldest !== undefined) kept.delete(oldest.id);
  }
  return releases.map(({ id }) => id).filter((id) => !kept.has(id));
}

/** Bytes on disk; a file that several releases share is counted once. */
export function bytesOf(releases: readonly Candidate[]): number {
  const inodes = new Map<number, number>();
  for (const { dir } of releases) {
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const { ino, blocks, size } = lstatSync(path.join(entry.parentPath, entry.name));
      inodes.set(ino, process.platform === 'win32' ? size : blocks * 512);
    }
  }
  return [...inodes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
