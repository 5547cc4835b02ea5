import { setTimeout as sleep } from 'node:timers/promises';
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

/** How long a stop in the middle of a start waits for what is just being started. */
const patienceMs = 5000;

export function startEverything(settings: Settings, parts: Parts = realParts): Everything {
  const stops: Stop[] = [];
  const stopping = new AbortController();
  const stopStarted = async () => {
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) await next();
  };
  const onStop = (stop: Stop) => void stops.push(stop);
  const ready = start(settings, parts, onStop, stopping.signal).catch(async (error: unknown) => {
    if (!stopping.signal.aborted) await stopStarted();
    throw error;
  });
  const settled = ready.then(nothing, nothing); // a stop in the middle of a start is no fault
  const stop = async () => {
    stopping.abort();
    await stopStarted();
    await Promise.race([settled, sleep(patienceMs, undefined, { ref: false })]);
    await stopStarted(); // what came up meanwhile
  };
  return { ready, stop };
}

const nothing = () => undefined;

async function start(
  settings: Settings,
  parts: Parts,
  onStop: (stop: Stop) => void,
  stopping: AbortSignal,
): Promise<boolean> {
  const { stateDir } = settings;
  const env = await startBase(settings, onStop);
  stopping.throwIfAborted();
  await startSites({ settings, env, say, onStop });
  stopping.throwIfAborted();
  const worker = startWorker({ stateDir, env, say, script: parts.workerScript });
  onStop(() => worker.stop());
  return keepSitesIfOld(settings, stopping, async () => {
    await Promise.all([worker.ready, builtCms(parts, stateDir, env)]);
    stopping.throwIfAborted();
    await step('CMS', () => startCms({ settings, env, say, onStop, ...parts.cms }));
  });
}

async function builtCms({ cms }: Parts, stateDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (cms.isBuilt()) return;
  await step('CMS bygget', () => cms.build(logFile(stateDir, 'cms-build'), env));
}

/** What is published must stay readable even when an upgrade of the CMS does not come up. */
async function keepSitesIfOld(
  { releasesDir }: Settings,
  stopping: AbortSignal,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    stopping.throwIfAborted();
    if (!(error instanceof SettFault) || openStore(releasesDir).sites().length === 0) throw error;
    console.error(
      `\n${error.message}\n\nNettstedene er oppe som de var, men CMS-et er ikke i gang.`,
    );
    return false;
  }
}
