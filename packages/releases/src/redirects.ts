import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ReleaseError, hasCode } from './error.ts';

/** `{ "/old/": "/new/" }` in a release. Each old address also has a page that leads on, for plain static servers. */
export const redirectsFile = 'redirects.json';

const ownPath = z.string().regex(/^\/(?!\/)/, 'must be a path on the site');
const redirectsSchema = z.record(ownPath, ownPath);

/** The redirects of a release folder, from path to path; empty when it has no `redirects.json`. */
export function readRedirects(releaseDir: string): ReadonlyMap<string, string> {
  const file = path.join(releaseDir, redirectsFile);
  try {
    return new Map(Object.entries(redirectsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return new Map();
    throw new ReleaseError(`${file} kan ikke leses; ventet { "/gammel/": "/ny/" }.`, { cause });
  }
}
