import type { BuildContext, Step } from '../context.ts';
import { filesIn } from '../lib/files.ts';
import { pagesIn } from '../lib/pages.ts';
import type { BuildProblem } from '../report.ts';
import { checks } from '../verify/index.ts';

/** The last look at a release before it may be published. */
export const verifyStep: Step = {
  name: 'kontroll',
  run: async (context: BuildContext) => {
    const pages = await pagesIn(context.outDir);
    const files = new Set(await filesIn(context.outDir));
    const problems: BuildProblem[] = [];
    for (const check of checks) problems.push(...(await check({ context, pages, files })));
    return problems;
  },
};
