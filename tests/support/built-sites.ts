import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@sett/releases';
import { inject } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { readSettings } from '../../scripts/lib/settings.ts';
import { serverPart } from './stack/parts.ts';
import { newStateDir, removeState } from './stack/state-dir.ts';
import { withoutRunner } from './stack/without-runner.ts';

const run = promisify(execFile);

/** A site built from a content folder without CMS or database, and served by the real server. */
export async function serveBuilt(contentDir: string, site: string) {
  const stateDir = newStateDir();
  const settings = readSettings({ SETT_STATE: stateDir, SETT_PORT: String(await freePort()) });
  const server = serverPart({
    settings,
    databaseUrl: () => 'postgres://nobody@127.0.0.1:1/none',
    extra: {},
    enter: [],
  });
  const dispose = async () => {
    await server.stop();
    removeState(stateDir);
  };
  try {
    await publish(stateDir, contentDir, site);
    await server.start();
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    port: settings.port,
    /** The release that is served. */
    dir: path.join(stateDir, 'releases', site, 'current'),
    origin: `http://${site}.localhost:${String(settings.port)}`,
    dispose,
  };
}

async function publish(stateDir: string, contentDir: string, site: string): Promise<void> {
  const { out, report } = await built(contentDir, site);
  const { releaseId, contentHash, pages } = JSON.parse(await readFile(report, 'utf8')) as {
    releaseId: string;
    contentHash: string;
    pages: number;
  };
  const store = openStore(path.join(stateDir, 'releases'));
  const staged = await store.stage(site);
  cpSync(out, staged.dir, { recursive: true });
  const publishedAt = new Date().toISOString();
  await store.activate(staged, {
    id: releaseId,
    title: site,
    host: `${site}.example`,
    pages,
    publishedAt,
    contentHash,
  });
}

/** The finished site and its report, built by the first of a run's test files that asks for it. */
async function built(contentDir: string, site: string): Promise<{ out: string; report: string }> {
  const name = `${createHash('sha256').update(contentDir).digest('hex').slice(0, 8)}-${site}`;
  const out = path.join(inject('builds'), name);
  const report = `${out}.json`;
  if (existsSync(report)) return { out, report };
  const script = path.join(repoRoot, 'apps/web/build/cli.ts');
  const order = ['--content', contentDir, '--site', site, '--out', out, '--report', report];
  const options = { cwd: repoRoot, env: withoutRunner(process.env) };
  await run(process.execPath, [script, ...order], options).catch(said);
  return { out, report };
}

function said(cause: Error & { stdout?: string; stderr?: string }): never {
  throw new Error(`${cause.message}\n${cause.stdout ?? ''}\n${cause.stderr ?? ''}`, { cause });
}
