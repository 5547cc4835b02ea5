import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'astro';
import type { BuildContext, Step } from '../context.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Astro writes the pages. The cache is this build's own, so that two builds at once do not disturb
 * each other; the routes read what to build from the environment.
 */
export const pagesStep: Step = {
  name: 'sider',
  run: async ({ contentDir, siteKey, outDir, now }: BuildContext) => {
    process.env['SETT_CONTENT'] = contentDir;
    process.env['SETT_SITE'] = siteKey;
    process.env['SETT_NOW'] = now.toISOString();
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const cacheDir = await mkdtemp(path.join(os.tmpdir(), 'sett-build-'));
    try {
      await build({ root, outDir, cacheDir, vite: { cacheDir: path.join(cacheDir, 'vite') }, logLevel: 'error' });
    } finally {
      await rm(cacheDir, { recursive: true, force: true });
    }
    return [];
  },
};
