import path from 'node:path';
import { repoRoot } from '../paths.ts';
import { buildCms, isCmsBuilt, nextBinary } from './cms-build.ts';

/** What the supervisor starts; tests put small scripts in their place. */
export type Parts = {
  readonly workerScript: string;
  readonly cms: {
    /** The script that serves it, and its arguments before port and address. */
    readonly command: readonly string[];
    isBuilt(): boolean;
    build(log: string, env: NodeJS.ProcessEnv): Promise<void>;
  };
};

export const realParts: Parts = {
  workerScript: path.join(repoRoot, 'apps/cms/src/worker.ts'),
  cms: {
    get command() {
      return [nextBinary(), 'start'];
    },
    isBuilt: isCmsBuilt,
    build: buildCms,
  },
};
