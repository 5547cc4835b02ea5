import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runMain } from '../fault.ts';
import { repoRoot } from '../paths.ts';
import { buildCms, isCmsBuilt } from '../run/cms-build.ts';

/** The production build of the CMS that the end-to-end tests use; nothing to do when it is there. */
await runMain(async () => {
  const logs = path.join(repoRoot, '.sett/logs');
  mkdirSync(logs, { recursive: true });
  if (!isCmsBuilt()) await buildCms(path.join(logs, 'cms-build.log'), process.env);
  return 0;
});
