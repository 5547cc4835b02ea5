import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn, type BuiltPage } from '../../apps/web/build/lib/pages.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { postgresPlace } from '../../scripts/lib/postgres/place.ts';
import { isAlive } from '../../scripts/lib/run/process-id.ts';
import { readRun } from '../../scripts/lib/run/run-file.ts';
import { ask } from '../support/ask.ts';
import { serveReleases } from '../support/built-sites.ts';
import { guidesHold } from '../support/guide-checks.ts';
import {
  isTranslated,
  mixedOn,
  norwegianOn,
  saysItsLanguage,
} from '../support/reading/language.ts';
import { newStateDir, removeState } from '../support/stack/state-dir.ts';
import { withoutRunner } from '../support/stack/without-runner.ts';
import { until } from '../support/until.ts';

/** The kommuner that are served, every site that is published, and the målform of each. */
const sites = [
  ['fyresdal', 'nn'],
  ['kviteseid', 'nn'],
  ['nissedal', 'nn'],
  ['oppdal', 'nb'],
  ['seljord', 'nn'],
  ['skaun', 'nb'],
  ['tokke', 'nn'],
  ['vinje', 'nn'],
] as const;

const stateDir = newStateDir();
const [port, cmsPort] = [await freePort(), await freePort()];
let supervisor: ChildProcess;
let said = '';

/** What `npm start` starts, with the real content, up to the last line that it says when all is ready. */
beforeAll(async () => {
  supervisor = spawn(process.execPath, [path.join(repoRoot, 'scripts/start.ts')], {
    cwd: repoRoot,
    env: {
      ...withoutRunner(process.env),
      ...{ SETT_STATE: stateDir, SETT_PORT: String(port), SETT_CMS_PORT: String(cmsPort) },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [supervisor.stdout, supervisor.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const patience = { seconds: 500, hint: () => said };
  await until('a start', () => said.includes('Stopp med Ctrl-C') || exited(), patience);
  expect(said).toContain('Sett er klar');
});

afterAll(async () => {
  if (!exited()) {
    supervisor.kill('SIGCONT');
    supervisor.kill('SIGTERM');
    await once(supervisor, 'exit');
  }
  removeState(stateDir);
});

const exited = () => supervisor.exitCode !== null || supervisor.signalCode !== null;
const read = (where: string) => ask({ port, host: 'oppdal.localhost', path: where });
const children = () => readRun(stateDir)?.children ?? {};
const cmsAnswers = async () => (await ask({ port: cmsPort, path: '/admin/login' })).status === 200;

it('ends with the addresses, a password that only its owner reads, and every site on the web', async () => {
  expect(said).toContain(`http://oppdal.localhost:${String(port)}/`);
  expect(said).toContain(`http://localhost:${String(cmsPort)}/admin`);
  expect(statSync(path.join(stateDir, 'admin-password.txt')).mode & 0o777).toBe(0o600);
  const { body } = await ask({ port, path: '/healthz' });
  const { sites: served } = JSON.parse(body) as { sites: { key: string; pages: number }[] };
  expect(served.map(({ key }) => key).toSorted()).toEqual(sites.map(([key]) => key));
  expect(served.filter(({ pages }) => pages <= 100)).toEqual([]);
});

it('answers every page of the sitemap when Postgres, the CMS and the worker are killed', async () => {
  supervisor.kill('SIGSTOP'); // or it would start them again
  const { CMS: cms, Arbeideren: worker } = children();
  const killed = [cms?.pid ?? 0, worker?.pid ?? 0, postmaster()];
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  await until('the CMS gone', async () => !(await cmsAnswers().catch(() => false)));
  const { body } = await read('/sitemap.xml');
  const paths = [...body.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => new URL(url).pathname);
  expect(paths.length).toBeGreaterThan(100);
  const failed: string[] = [];
  for (const each of paths) {
    const { status, headers } = await read(each);
    if (status !== 200 || !headers['content-type']?.includes('html')) failed.push(each);
  }
  expect(failed).toEqual([]);
});

it('brings everything up again by itself', async () => {
  supervisor.kill('SIGCONT');
  await until('the CMS', cmsAnswers, { seconds: 120, hint: () => said });
  await until(
    'the worker',
    () => said.match(/Arbeideren stoppet/) && workerLog().endsWith('ready'),
    {
      seconds: 120,
      hint: workerLog,
    },
  );
});

it('ends every process when it is asked to stop', async () => {
  const pids = Object.values(children());
  expect(pids.length).toBe(3);
  supervisor.kill('SIGTERM');
  await once(supervisor, 'exit');
  expect(pids.filter(isAlive)).toEqual([]);
  expect(said).toContain('Alt er stoppet.');
});

/** What the start has published: no second build of these sites is needed to read them all. */
const dirOf = (site: string) => path.join(stateDir, 'releases', site, 'current');

describe.each(sites)('every page of %s', (site, language) => {
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    pages = await pagesIn(dirOf(site));
  });

  it('says which language it is in, which is that of its address', () => {
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.filter((page) => !saysItsLanguage(page, language));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('has a service in English and in Arabic, with no Norwegian but in passages that say so', () => {
    const translated = pages.filter(isTranslated);
    const addresses = translated.map(({ address }) => address);
    expect(addresses).toContain('/en/tjenester/familievernkontor/');
    expect(addresses).toContain('/ar/tjenester/familievernkontor/');
    expect(translated.flatMap(norwegianOn)).toEqual([]);
  });

  it('has no words of the other målform, but in passages that say so', () => {
    const own = pages.filter((page) => !isTranslated(page));
    expect(own.flatMap((page) => mixedOn(page, language))).toEqual([]);
  });
});

describe('the guides of every kommune', () => {
  let server: Awaited<ReturnType<typeof serveReleases>>;
  beforeAll(async () => {
    server = await serveReleases(stateDir);
  });
  afterAll(() => server.stop());

  describe.each(sites)('in %s', (key) => {
    guidesHold({
      ...{ key, contentDir: path.join(repoRoot, 'content'), prefixes: [''] },
      share: key === 'oppdal' ? 0.8 : 0,
      served: () => ({ port: server.port, dir: dirOf(key) }),
    });
  });
});

/** The worker's log up to now, with the last word `ready` when its last start came through. */
function workerLog(): string {
  const log = readFileSync(path.join(stateDir, 'logs/worker.log'), 'utf8');
  const lastStart = log.slice(log.lastIndexOf('Innholdsbasen:'));
  return lastStart.includes('Klar.') ? `${log} ready` : log;
}

function postmaster(): number {
  const file = path.join(postgresPlace(stateDir), 'data/postmaster.pid');
  return Number.parseInt(readFileSync(file, 'utf8'), 10);
}
