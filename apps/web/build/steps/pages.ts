import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { useContent } from '../../src/content/load.ts';
import { contentOf, type BuildContext, type Step } from '../context.ts';
import { moveFolder } from '../lib/files.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Astro writes the pages, from the content that has been checked. */
export const pagesStep: Step = {
  name: 'sider',
  run: async (context: BuildContext) => {
    useContent(contentOf(context));
    // Whatever started this build: Astro would take a DEV in the environment for its own.
    delete process.env['DEV'];
    Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
    await inOwnFolder(async (folder) => {
      const own = (name: string) => path.join(folder, name);
      await build({
        root,
        outDir: own('out'),
        cacheDir: own('cache'),
        vite: { cacheDir: own('vite') },
        logLevel: 'error',
      });
      await moveFolder(own('out'), context.outDir);
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
