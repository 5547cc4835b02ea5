import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';

/** A real file system of a few megabytes over one folder, so that its disk can run full. */
export type SmallDisk = {
  /** What to put before a script and its arguments, so that it runs where the disk is mounted. */
  readonly enter: readonly string[];
  /** Where this process, which is outside, finds a file on the disk. */
  see(place: string): string;
  /** Leaves this many bytes free. */
  fill(leaving?: number): void;
  empty(): void;
  dispose(): void;
};

const filler = '.fyll';

/**
 * Mounts it over the folder, with what is in it, in a namespace of its own: that asks for no rights
 * where users may make one, and is gone with the process that holds it. Returns undefined where neither
 * users nor root may.
 */
export async function smallDisk(dir: string, megabytes: number): Promise<SmallDisk | undefined> {
  const holder = await hold(dir, megabytes);
  if (holder === undefined) return undefined;
  const pid = String(holder.pid);
  const see = (place: string) => `/proc/${pid}/root${place}`;
  return {
    enter: [path.join(import.meta.dirname, 'small-disk/run-inside.ts'), pid],
    see,
    fill: (leaving = 0) => fillUp(path.join(see(dir), filler), leaving),
    empty: () => rmSync(path.join(see(dir), filler), { force: true }),
    dispose: () => void holder.kill('SIGKILL'),
  };
}

/** Fills a disk to the last byte, and frees so many again. */
export function fillUp(file: string, leaving: number): void {
  let size = 0;
  for (let chunk = Buffer.alloc(65_536); chunk.length > 0;) {
    try {
      appendFileSync(file, chunk);
      size += chunk.length;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      chunk = chunk.subarray(0, chunk.length >> 1);
    }
  }
  if (leaving > 0) truncateSync(file, Math.max(0, size - leaving));
}

const steps = `
  cp -a "$0" "$0.was" && mount -t tmpfs -o size="$1"m tmpfs "$0" && cp -a "$0.was/." "$0/" &&
  rm -r "$0.was" && echo ready && exec sleep infinity`;

/** A process that keeps the mount alive: as an ordinary user, or else as root. */
async function hold(dir: string, megabytes: number): Promise<ChildProcess | undefined> {
  for (const rights of [['--user', '--map-root-user'], []]) {
    const command = [...rights, '--mount', 'sh', '-c', steps, dir, String(megabytes)];
    const child = spawn('unshare', command, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ready = once(child.stdout, 'data').then(() => true);
    const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => false);
    if (await Promise.race([ready, failed])) return child;
    rmSync(`${dir}.was`, { recursive: true, force: true });
  }
  return undefined;
}
