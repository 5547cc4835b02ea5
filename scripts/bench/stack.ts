import { mkdirSync, mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '@sett/releases';
import { freePort } from '../lib/free-port.ts';
import { repoRoot } from '../lib/paths.ts';
import { createDatabase, startPostgres } from '../lib/postgres.ts';
import { postgresPlace } from '../lib/postgres/place.ts';
import type { Stop } from '../lib/run/base.ts';
import { adminPasswordFile, childEnv } from '../lib/run/child-env.ts';
import { logFile, startChild } from '../lib/run/child.ts';
import { buildCms, isCmsBuilt } from '../lib/run/cms-build.ts';
import { startCms } from '../lib/run/cms.ts';
import { realParts } from '../lib/run/parts.ts';
import { readSettings } from '../lib/settings.ts';

/** The steps that the worker told, in milliseconds by name. */
export type Steps = ReadonlyMap<string, number>;

/** The whole of Sett on a database and a state folder of its own, with the given content imported. */
export async function startStack(contentDir: string) {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'sett-bench-'));
  chmodSync(stateDir, 0o755); // the embedded Postgres may run as another user
  mkdirSync(path.join(stateDir, 'logs'));
  const cmsPort = await freePort();
  const settings = readSettings({ SETT_STATE: stateDir, SETT_CMS_PORT: String(cmsPort) });
  const postgres = await startPostgres({ stateDir });
  const databaseUrl = await createDatabase(postgres.url, 'sett');
  const env = { ...childEnv(settings, databaseUrl), SETT_CONTENT: contentDir };
  if (!isCmsBuilt()) await buildCms(logFile(stateDir, 'build'), env);
  const worker = await startWorker(stateDir, env);
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const stops: Stop[] = [];
  const onStop = (each: Stop) => void stops.push(each);
  await startCms({ command: realParts.cms.command, settings, env, say, onStop });
  const stop = async () => {
    for (const each of stops) await each();
    await worker.stop();
    await postgres.stop();
    rmSync(postgresPlace(stateDir), { recursive: true, force: true });
    rmSync(stateDir, { recursive: true, force: true });
  };
  return {
    env,
    stop,
    steps: worker.steps,
    firstPublishMs: worker.firstPublishMs,
    store: openStore(settings.releasesDir),
    cmsUrl: `http://127.0.0.1:${String(cmsPort)}`,
    origin: settings.cmsUrl,
    email: settings.adminEmail,
    password: () => readFileSync(adminPasswordFile(settings), 'utf8').trim(),
  };
}

async function startWorker(stateDir: string, env: NodeJS.ProcessEnv) {
  const steps = new Map<string, number>();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let imported = Number.NaN;
  const onMessage = (raw: unknown) => {
    const message = raw as { type: string; name?: string; ms?: number; message?: string };
    if (message.type === 'step') steps.set(message.name ?? '', message.ms ?? 0);
    if (message.name === 'Første import') imported = performance.now();
    if (message.type === 'ready') resolve();
    if (message.type === 'failed') reject(new Error(message.message));
  };
  const child = startChild({
    ...{ name: 'worker', args: [realParts.workerScript], cwd: repoRoot, env, onMessage },
    log: logFile(stateDir, 'worker'),
  });
  const died = child.ended.then((how) => {
    throw new Error(`The worker ended (${how}); see ${logFile(stateDir, 'worker')}`);
  });
  await Promise.race([promise, died]);
  died.catch(() => undefined); // after this it ends when it is told to
  const firstPublishMs = performance.now() - imported;
  return { steps: steps as Steps, firstPublishMs, stop: () => child.stop() };
}
