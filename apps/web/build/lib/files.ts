import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, relative to it, with `/`, sorted; not the compressed copies. */
export async function filesIn(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile() && !/\.(?:br|gz)$/.test(file.name))
    .map((file) =>
      path.relative(dir, path.join(file.parentPath, file.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Bytes of every file below a folder, not counting the compressed copies. */
export async function sizeOf(dir: string): Promise<number> {
  const files = await filesIn(dir);
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(dir, file))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Moves a folder, also to another disk. What was there before is gone. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
