import type { BuildContext } from '../context.ts';
import type { BuiltPage } from '../lib/pages.ts';
import type { BuildProblem } from '../report.ts';

/** What a check looks at: the finished pages and files, and what was asked for. */
export interface Release {
  context: BuildContext;
  pages: readonly BuiltPage[];
  files: ReadonlySet<string>;
}

/** One look at a finished release. */
export type ReleaseCheck = (release: Release) => BuildProblem[] | Promise<BuildProblem[]>;

/** The pages with content of their own, judged one by one. */
export const eachPage =
  (judge: (page: BuiltPage) => BuildProblem[]): ReleaseCheck =>
  ({ pages }) =>
    pages.flatMap(judge);
