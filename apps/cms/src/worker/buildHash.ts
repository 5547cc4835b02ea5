import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repoRoot } from '../env.ts';

const sources = ['apps/web/src', 'apps/web/build', 'apps/web/public', 'packages'];
const files = ['apps/web/package.json', 'apps/web/astro.config.ts', 'package-lock.json'];

/** Hash of everything but content that decides what a site looks like. */
export async function buildHash(): Promise<string> {
  const found = (await Promise.all(sources.map(filesIn))).flat();
  const hash = createHash('sha256').update(process.version);
  for (const file of [...found, ...files].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await read(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(path.join(repoRoot, dir), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        !/node_modules|\.test\.tsx?$/.test(path.join(entry.parentPath, entry.name)),
    )
    .map((entry) => path.relative(repoRoot, path.join(entry.parentPath, entry.name)));
}

const read = (file: string) => readFile(path.join(repoRoot, file)).catch(() => '');
