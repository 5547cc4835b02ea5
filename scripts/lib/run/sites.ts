import path from 'node:path';
import { SettFault } from '../fault.ts';
import { repoRoot } from '../paths.ts';
import type { Settings } from '../settings.ts';
import type { Stop } from './base.ts';
import { logFile } from './child.ts';
import { supervise } from './supervise.ts';

type Options = {
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (message: string) => void;
  readonly onStop: (stop: Stop) => void;
};

/** Starts the static server in a process of its own: nothing that happens to the rest reaches it. */
export async function startSites({ settings, env, say, onStop }: Options): Promise<void> {
  const { stateDir } = settings;
  const log = logFile(stateDir, 'serve');
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let isReady = false;
  const onMessage = () => {
    isReady = true;
    resolve();
  };
  const restart = (how: string) => {
    if (!isReady) reject(new SettFault(`Nettstedene kom ikke i gang (${how}). Logg: ${log}`));
    return isReady;
  };
  const args = [path.join(repoRoot, 'scripts/serve.ts')];
  const spec = { name: 'Nettstedene', args, cwd: repoRoot, env, log, onMessage };
  const sites = supervise({ stateDir, spec, say, restart });
  onStop(() => {
    resolve();
    return sites.stop();
  });
  await promise;
}
