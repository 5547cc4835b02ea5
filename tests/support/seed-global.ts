import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeContent } from '@sett/content/files';
import type { TestProject } from 'vitest/node';
import { buildCms, isCmsBuilt } from '../../scripts/lib/run/cms-build.ts';
import { startStack } from './stack.ts';
import { newStateDir, removeLeftovers, removeState } from './stack/state-dir.ts';
import { smallContent } from './small-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** State folder of a stopped installation: the small content, imported and published. */
    seed: string;
  }
}

/** Once for the run: the production build of the CMS, and the state that every stack begins as a copy of. */
export default async function setup(project: TestProject): Promise<() => void> {
  await removeLeftovers();
  const content = newStateDir();
  const cleaning = [() => rmSync(content, { recursive: true, force: true })];
  const clean = () => {
    for (const each of cleaning) each();
  };
  try {
    if (!isCmsBuilt()) await buildCms(path.join(content, 'cms-build.log'), process.env);
    await writeContent(path.join(content, 'small'), smallContent());
    const env = { SETT_CONTENT: path.join(content, 'small') };
    const stack = await startStack({ from: 'nothing', parts: ['worker'], env });
    cleaning.push(() => removeState(stack.stateDir));
    await stack.worker.stop();
    await stack.database.stop();
    project.provide('seed', stack.stateDir);
    return clean;
  } catch (error) {
    clean();
    throw error;
  }
}
