import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import type { BuildContext, Step } from '../context.ts';
import { moveFolder } from '../lib/files.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Astro writes the pages. The routes read what to build from the environment. */
export const pagesStep: Step = {
  name: 'sider',
  run: async ({ contentDir, siteKey, outDir, now }: BuildContext) => {
    process.env['SETT_CONTENT'] = contentDir;
    process.env['SETT_SITE'] = siteKey;
    process.env['SETT_NOW'] = now.toISOString();
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await inOwnFolder(async (folder) => {
      const own = (name: string) => path.join(folder, name);
      await build({
        root,
        outDir: own('out'),
        cacheDir: own('cache'),
        vite: { cacheDir: own('vite') },
        logLevel: 'error',
      });
      await moveFolder(own('out'), outDir);
    });
    return [];
  },
};

/**
 * Astro keeps the code that renders the pages in `outDir` when that is below the working directory, and
 * else in one `.astro` that all builds share. So each build has a folder of its own in here, from
 * where packages are found too, and the result is moved to where it was asked for.
 */
async function inOwnFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const before = process.cwd();
  await mkdir(path.join(root, '.astro'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.astro/build-'));
  process.chdir(root);
  try {
    await work(folder);
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  }
}
