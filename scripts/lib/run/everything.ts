import { openStore } from '@sett/releases';
import { SettFault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import { say, startBase, type Stop } from './base.ts';
import { logFile } from './child.ts';
import { startCms } from './cms.ts';
import { realParts, type Parts } from './parts.ts';
import { startSites } from './sites.ts';
import { step } from './steps.ts';
import { startWorker } from './worker.ts';

export type Everything = {
  /**
   * Resolves when everything answers, with false when only the sites do. When it rejects, all that was
   * started has been stopped.
   */
  readonly ready: Promise<boolean>;
  /** Stops everything in order: those who use the database first, the database last. */
  stop(): Promise<void>;
};

export function startEverything(settings: Settings, parts: Parts = realParts): Everything {
  const stops: Stop[] = [];
  const stopped = { value: false };
  const stop = async () => {
    stopped.value = true;
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) await next();
  };
  const onStop = (name: Stop) => {
    if (stopped.value) void name();
    else stops.push(name);
  };
  const ready = start(settings, parts, onStop).catch(async (error: unknown) => {
    if (!stopped.value) await stop();
    throw error;
  });
  ready.catch(() => undefined); // whoever waits hears of it; a stop in the middle of a start does not
  return { ready, stop };
}

async function start(
  settings: Settings,
  parts: Parts,
  onStop: (stop: Stop) => void,
): Promise<boolean> {
  const { stateDir } = settings;
  const env = await startBase(settings, onStop);
  const sites = await startSites({ settings, env, say });
  onStop(() => sites.stop());
  const worker = startWorker({ stateDir, env, say, script: parts.workerScript });
  onStop(() => worker.stop());
  return keepSitesIfOld(settings, async () => {
    await Promise.all([worker.ready, builtCms(parts, stateDir, env)]);
    const cms = await step('CMS', () => startCms({ settings, env, say, ...parts.cms }));
    onStop(() => cms.stop());
  });
}

async function builtCms({ cms }: Parts, stateDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (cms.isBuilt()) return;
  await step('CMS bygget', () => cms.build(logFile(stateDir, 'cms-build'), env));
}

/** What is published must stay readable even when an upgrade of the CMS does not come up. */
async function keepSitesIfOld(
  { releasesDir }: Settings,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof SettFault) || openStore(releasesDir).sites().length === 0) throw error;
    console.error(
      `\n${error.message}\n\nNettstedene er oppe som de var, men CMS-et er ikke i gang.`,
    );
    return false;
  }
}
