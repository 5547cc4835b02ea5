import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  type Dirent,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

/** Every file under a folder, as paths from it with `/` between the parts. */
export function filesUnder(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, entry));
}

function relative(dir: string, entry: Dirent): string {
  return path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
}

/** Puts a whole folder on the disk for good, so that a power cut after the switch finds it there. */
export async function syncTree(dir: string): Promise<void> {
  const waiting = filesUnder(dir).map((file) => path.join(dir, file));
  const workers = Array.from({ length: 8 }, async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await syncFile(file);
  });
  await Promise.all(workers);
  const folders = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const entry of folders) syncDir(path.join(entry.parentPath, entry.name));
  syncDir(dir);
}

/** Returns when what has been done in a folder, a rename say, is on the disk. */
export function syncDir(dir: string): void {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Points a symlink at something else in one step: whoever reads it sees the old or the new, never none. */
export function switchLink(link: string, target: string): void {
  const draft = `${link}.ny`;
  rmSync(draft, { force: true });
  symlinkSync(target, draft);
  renameSync(draft, link);
  syncDir(path.dirname(link));
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
