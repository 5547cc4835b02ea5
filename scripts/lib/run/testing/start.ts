// `npm start` with small parts in place of the worker and the CMS.
import path from 'node:path';
import { runMain } from '../../fault.ts';
import { runUntilStopped } from '../until-stopped.ts';

const here = import.meta.dirname;
await runMain(() =>
  runUntilStopped({
    workerScript: path.join(here, 'worker.ts'),
    cms: {
      command: [path.join(here, 'cms.ts')],
      isBuilt: () => true,
      build: () => Promise.resolve(),
    },
  }),
);
process.exit();
