import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, relative to it, with `/`, sorted; not the compressed copies. */
export async function filesIn(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile() && !/\.(?:br|gz)$/.test(file.name))
    .map((file) => path.relative(dir, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .sort();
}

/** Bytes of every file below a folder, not counting the compressed copies. */
export async function sizeOf(dir: string): Promise<number> {
  const files = await filesIn(dir);
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(dir, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
