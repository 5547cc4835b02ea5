import path from 'node:path';
import { repoRoot } from '../paths.ts';
import { cmsDir } from '../run/cms-build.ts';

export type Check = {
  readonly name: string;
  readonly title: string;
  /** A program in node_modules/.bin, or a script, and its arguments. */
  readonly command: readonly string[];
  readonly cwd?: string;
  /** Uses both cores, or measures time: nothing else runs meanwhile, and its output is shown as it comes. */
  readonly alone?: true;
};

const vitest = (...projects: string[]) => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
];
const script = (name: string) => ['node', path.join(repoRoot, 'scripts', name)];

/** In this order, two at a time where nothing speaks against it; what fails fastest stands first. */
export const checks: readonly Check[] = [
  {
    name: 'format',
    title: 'Prettier',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'content', title: 'Innholdet', command: [...script('sett.ts'), 'check'] },
  { name: 'licences', title: 'Lisenser', command: [...script('licences.ts'), '--check'] },
  { name: 'types', title: 'TypeScript', command: ['tsc', '-p', '.'] },
  { name: 'types-cms', title: 'TypeScript i CMS-et', command: ['tsc', '--noEmit', '-p', cmsDir] },
  {
    name: 'types-web',
    title: 'Astro check',
    command: ['astro', 'check'],
    cwd: path.join(repoRoot, 'apps/web'),
  },
  { name: 'lint', title: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'drift', title: 'Genererte filer', command: script('lib/check/drift.ts') },
  { name: 'cms', title: 'CMS bygget', command: script('lib/check/build-cms.ts') },
  { name: 'unit', title: 'Enhetstester', command: vitest('unit'), alone: true },
  {
    name: 'integration',
    title: 'Tester mot Postgres',
    command: vitest('integration'),
    alone: true,
  },
  { name: 'chromium', title: 'Chromium', command: script('lib/check/chromium.ts'), alone: true },
  { name: 'e2e', title: 'Tester i nettleser', command: vitest('e2e'), alone: true },
];
