import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The checkout: where `apps/`, `packages/` and `content/` lie. */
export const repoRoot = path.resolve(here, '../../..');
export const migrationDir = path.join(here, 'migrations');

/**
 * What the CMS and its worker are told by the process that starts them; `scripts/lib/settings.ts`
 * has checked it. A build has none of it, so nothing here may fail.
 */
export const env = {
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  secret: process.env['SETT_SECRET'] ?? '',
  cmsUrl:
    process.env['SETT_CMS_URL'] ?? `http://localhost:${process.env['SETT_CMS_PORT'] ?? '3000'}`,
  stateDir: path.resolve(repoRoot, process.env['SETT_STATE'] ?? '.sett'),
};

export const mediaDir = path.join(env.stateDir, 'media');
export const releasesDir = path.join(env.stateDir, 'releases');

/** Absolute path of a file under `src`. */
export const sourceFile = (file: string): string => path.join(here, file);
