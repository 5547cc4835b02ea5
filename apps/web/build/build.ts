import { performance } from 'node:perf_hooks';
import type { BuildContext, BuildOrder } from './context.ts';
import { guidesOf } from '../src/content/guide/states.ts';
import { sizeOf } from './lib/files.ts';
import { pagesIn } from './lib/pages.ts';
import type { BuildProblem, BuildReport } from './report.ts';
import { steps } from './steps/index.ts';

/** Builds one site into `outDir`. Problems are in the report; nothing is thrown for bad content. */
export async function build(order: BuildOrder): Promise<BuildReport> {
  const context: BuildContext = { ...order };
  const times: BuildReport['steps'] = [];
  const problems: BuildProblem[] = [];
  for (const { name, run } of steps) {
    const start = performance.now();
    problems.push(...(await problemsOf(() => run(context))));
    times.push({ name, ms: Math.round(performance.now() - start) });
    if (problems.length > 0) break;
  }
  const isOk = problems.length === 0;
  return {
    ok: isOk,
    site: order.siteKey,
    releaseId: context.content?.releaseId,
    contentHash: context.content?.contentHash,
    pages: isOk ? (await pagesIn(order.outDir)).filter(({ redirect }) => !redirect).length : 0,
    bytes: isOk ? await sizeOf(order.outDir) : 0,
    guides: isOk ? guideSizes(context) : {},
    steps: times,
    problems,
  };
}

const guideSizes = ({ content }: BuildContext): BuildReport['guides'] =>
  content === undefined
    ? {}
    : Object.fromEntries(guidesOf(content).map(({ entry, states }) => [entry.key, states.length]));

/** A step that throws has met something it did not foresee; the release is given up all the same. */
async function problemsOf(run: () => Promise<BuildProblem[]>): Promise<BuildProblem[]> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return [{ message: error instanceof Error ? error.message : String(error) }];
  }
}
