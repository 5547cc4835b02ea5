import path from 'node:path';
import { nextBinary, cmsDir } from '../../../scripts/lib/run/cms-build.ts';
import { childEnv } from '../../../scripts/lib/run/child-env.ts';
import { logFile } from '../../../scripts/lib/run/child.ts';
import { repoRoot } from '../../../scripts/lib/paths.ts';
import { realParts } from '../../../scripts/lib/run/parts.ts';
import type { Settings } from '../../../scripts/lib/settings.ts';
import { ask } from '../ask.ts';
import { until } from '../until.ts';
import { part, type Part } from './part.ts';
import { withoutRunner } from './without-runner.ts';

type Surroundings = {
  readonly settings: Settings;
  databaseUrl(): string;
  readonly extra: NodeJS.ProcessEnv;
  /** What goes before every script that touches the releases. */
  readonly enter: readonly string[];
};

/** The worker of the CMS: up when it has migrated, imported and published. */
export function workerPart(around: Surroundings): Part {
  const { stateDir } = around.settings;
  return part({
    name: 'worker',
    stateDir,
    spec: () => ({
      name: 'worker',
      args: [...around.enter, realParts.workerScript],
      cwd: repoRoot,
      env: envOf(around),
      log: logFile(stateDir, 'worker'),
    }),
    ready: readyMessage,
  });
}

/** The production build of the CMS: up when its sign-in page answers. */
export function cmsPart(around: Surroundings): Part {
  const { stateDir, cmsPort } = around.settings;
  return part({
    name: 'CMS',
    stateDir,
    spec: () => ({
      name: 'CMS',
      args: [nextBinary(), 'start', '--port', String(cmsPort), '--hostname', '127.0.0.1'],
      cwd: cmsDir,
      env: { ...envOf(around), NODE_ENV: 'production' },
      log: logFile(stateDir, 'cms'),
    }),
    ready: async () => {
      await until(`the CMS on port ${String(cmsPort)}`, async () => {
        const { status } = await ask({ port: cmsPort, path: '/admin/login' });
        return status === 200;
      });
    },
  });
}

/** The static server of all sites. */
export function serverPart(around: Surroundings): Part {
  const { stateDir } = around.settings;
  return part({
    name: 'server',
    stateDir,
    spec: () => ({
      name: 'server',
      args: [...around.enter, path.join(repoRoot, 'scripts/serve.ts')],
      cwd: repoRoot,
      env: envOf(around),
      log: logFile(stateDir, 'serve'),
    }),
    ready: readyMessage,
  });
}

async function readyMessage(messages: AsyncIterable<unknown>): Promise<void> {
  for await (const message of messages) {
    const { type, message: text } = message as { type?: string; message?: string };
    if (type === 'ready') return;
    if (type === 'failed') throw new Error(text);
  }
}

function envOf({ settings, databaseUrl, extra }: Surroundings): NodeJS.ProcessEnv {
  return withoutRunner({ ...childEnv(settings, databaseUrl()), ...extra });
}
