import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Half of what these tests do is to wait for a database, a build or a browser: one worker leaves a core idle. */
const maxWorkers = 2;

const skipped = ['**/node_modules/**', '**/dist/**', '**/.sett/**', '**/.next/**'];

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: Math.max(maxWorkers, availableParallelism() - 1),
          testTimeout: 60_000, // a busy machine is not a fault
          include: ['{apps,packages,scripts,tests}/**/*.test.ts'],
          exclude: [...skipped, '**/*.integration.test.ts', 'tests/{e2e,drills}/**'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{apps,packages,scripts,tests}/**/*.integration.test.ts'],
          exclude: skipped,
          globalSetup: ['tests/support/postgres-global.ts', 'tests/support/builds-global.ts'],
          maxWorkers,
          testTimeout: 180_000, // importing all of content/ on a busy machine
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,drills}/**/*.test.ts'],
          exclude: skipped,
          globalSetup: ['tests/support/seed-global.ts', 'tests/support/builds-global.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          maxWorkers, // each file has ports, a state folder and a browser of its own
        },
      },
    ],
  },
});
