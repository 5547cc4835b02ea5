import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync, closeSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SettFault } from '../fault.ts';
import { repoRoot } from '../paths.ts';

export const cmsDir = path.join(repoRoot, 'apps/cms');
const stamp = path.join(cmsDir, '.next', 'sett-source-hash');
const sources = ['apps/cms', 'packages', 'package-lock.json'];
const notSource = new Set(['node_modules', '.next', 'next-env.d.ts', '.turbo']);

/** Whether the production build of the CMS is of exactly these sources. */
export function isCmsBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();
}

/** Builds the CMS for production; the log is kept, and its end shown when the build fails. */
export async function buildCms(log: string, env: NodeJS.ProcessEnv): Promise<void> {
  const hash = sourceHash();
  const code = await run(nextBinary(), ['build'], log, env);
  if (code !== 0) {
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
    throw new SettFault(
      `CMS-et lot seg ikke bygge (kode ${String(code)}):\n${tail}\nHele loggen: ${log}`,
    );
  }
  writeFileSync(stamp, hash);
}

export function nextBinary(): string {
  return createRequire(path.join(cmsDir, 'package.json')).resolve('next/dist/bin/next');
}

function run(
  script: string,
  args: string[],
  log: string,
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [script, ...args], {
    cwd: cmsDir,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const killBuild = () => child.kill('SIGKILL');
  process.once('exit', killBuild);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', killBuild);
      resolve(code);
    });
  });
}

function sourceHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesOf(path.join(repoRoot, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(path.relative(repoRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  const entries = place.endsWith('.json') ? undefined : readdirSync(place, { withFileTypes: true });
  if (entries === undefined) return [place];
  return entries
    .filter((entry) => !notSource.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(place, entry.name);
      return entry.isDirectory() ? filesOf(inner) : [inner];
    });
}
