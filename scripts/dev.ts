import path from 'node:path';
import { runMain } from './lib/fault.ts';
import { repoRoot } from './lib/paths.ts';
import { say, startBase, type Stop } from './lib/run/base.ts';
import { logFile } from './lib/run/child.ts';
import { cmsDir, nextBinary } from './lib/run/cms-build.ts';
import { realParts } from './lib/run/parts.ts';
import { stopSignal } from './lib/run/stop-signal.ts';
import { supervise } from './lib/run/supervise.ts';
import { startWorker } from './lib/run/worker.ts';
import { readSettings, type Settings } from './lib/settings.ts';

/** Both apps with hot reload; the site is shown straight from the content folder. */
async function main(): Promise<number> {
  const settings = readSettings();
  const stops: Stop[] = [];
  const asked = stopSignal();
  const started = start(settings, (stop) => stops.push(stop));
  try {
    await Promise.race([started, asked]);
    await asked;
    return 0;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function start(settings: Settings, onStop: (stop: Stop) => void): Promise<void> {
  const { stateDir, port, cmsPort, host, site, cmsUrl } = settings;
  const base = await startBase(settings, onStop);
  const env = { ...base, NODE_ENV: 'development', SETT_SITE: site };
  const worker = startWorker({ stateDir, env: base, say, script: realParts.workerScript });
  onStop(() => worker.stop());
  const astro = path.join(repoRoot, 'node_modules/astro/bin/astro.mjs');
  const cms = [nextBinary(), 'dev', '--port', String(cmsPort), '--hostname', host];
  const web = [astro, 'dev', '--port', String(port), '--host', host];
  const servers = [
    { name: 'CMS', cwd: cmsDir, args: cms },
    { name: 'Nettstedet', cwd: path.join(repoRoot, 'apps/web'), args: web },
  ];
  for (const server of servers) {
    const spec = { ...server, env, log: logFile(stateDir, 'dev'), show: true };
    const child = supervise({ stateDir, spec, say });
    onStop(() => child.stop());
  }
  worker.ready.then(
    () => console.log('✓ Innholdet er i CMS-et'),
    (error: unknown) => say(String(error)),
  );
  console.log(`\n${site}: http://localhost:${port}/   CMS: ${cmsUrl}/admin   Stopp med Ctrl-C.\n`);
}

await runMain(main);
process.exit();
