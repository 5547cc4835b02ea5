import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettFault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import type { Stop } from './base.ts';
import { logFile } from './child.ts';
import { cmsDir } from './cms-build.ts';
import { supervise } from './supervise.ts';

type Options = {
  /** The script that serves it, and its arguments before port and address. */
  readonly command: readonly string[];
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (message: string) => void;
  readonly onStop: (stop: Stop) => void;
};

/** Starts the production build of the CMS and waits until it answers. */
export async function startCms({ command, settings, env, say, onStop }: Options): Promise<void> {
  const { stateDir, cmsPort, host } = settings;
  const log = logFile(stateDir, 'cms');
  const args = [...command, '--port', String(cmsPort), '--hostname', host];
  const spec = { name: 'CMS', args, cwd: cmsDir, env: { ...env, NODE_ENV: 'production' }, log };
  const cms = supervise({ stateDir, spec, say });
  onStop(() => cms.stop());
  if (await answersWithin(localAddress(host), cmsPort, 60_000)) return;
  await cms.stop();
  throw new SettFault(`CMS-et svarte ikke på port ${String(cmsPort)} på ett minutt. Logg: ${log}`);
}

/** Where this machine itself reaches a server that listens on the given address. */
export function localAddress(host: string): string {
  return { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
}

async function answersWithin(host: string, port: number, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (await answers(host, port)) return true;
    await sleep(100);
  }
  return false;
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host, port, path: '/admin/login', timeout: 10_000 }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 500);
    });
    asked.on('error', () => resolve(false));
    asked.on('timeout', () => asked.destroy());
    asked.end();
  });
}
