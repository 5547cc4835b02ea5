import path from 'node:path';

/** What one build, or one development server, works on. */
export interface Config {
  contentDir: string;
  siteKey: string;
  now: Date;
  /** Where what was made of pictures is kept between builds. */
  cacheDir: string;
}

const repository = path.resolve(import.meta.dirname, '../../../..');

/**
 * Reads SETT_CONTENT (folder, default `content/`), SETT_SITE (default `oppdal`) and SETT_NOW (an ISO
 * instant, default the clock). Throws a RangeError when SETT_NOW is not an instant.
 */
export function configOf(env: NodeJS.ProcessEnv): Config {
  const now = env['SETT_NOW'] === undefined ? new Date() : new Date(env['SETT_NOW']);
  if (Number.isNaN(now.getTime())) {
    throw new RangeError(
      `SETT_NOW er ikke et tidspunkt: «${env['SETT_NOW'] ?? ''}». Skriv for eksempel 2026-11-23T12:00:00Z.`,
    );
  }
  return {
    contentDir: path.resolve(env['SETT_CONTENT'] ?? path.join(repository, 'content')),
    siteKey: env['SETT_SITE'] ?? 'oppdal',
    now,
    cacheDir: pictureCache(env),
  };
}

/** Below the state folder (SETT_STATE, default `.sett`), where everything lies that is not source. */
export const pictureCache = (env: NodeJS.ProcessEnv): string =>
  path.resolve(env['SETT_STATE'] ?? path.join(repository, '.sett'), 'cache/pictures');
