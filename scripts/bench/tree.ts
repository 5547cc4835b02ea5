import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContent } from '@sett/content/files';
import { generatedTree, treeKeys } from '../../tests/support/generated-content.ts';
import { seconds, watchMemory, type Figure } from './measure.ts';
import { publishEverywhere, type Spread } from './publish.ts';
import { startStack } from './stack.ts';

/** Above this many a change that all show takes as long as the first publish, and tells nothing more. */
const MANY = 20;

/** Measures a tree of so many kommuner of 260 pages each, and one change on each level of it. */
export async function measureTree(kommuner: number): Promise<Figure[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-bench-tree-'));
  await writeContent(dir, generatedTree(kommuner));
  const memory = watchMemory();
  try {
    const stack = await startStack(dir);
    try {
      const first = { what: 'first publish of all', value: seconds(stack.firstPublishMs) };
      const changes: Figure[] = [];
      const measured = Object.entries(levels).slice(0, kommuner > MANY ? 1 : undefined);
      for (const [level, key] of measured) {
        changes.push({
          what: `a change in ${level}`,
          value: spread(await publishEverywhere(stack, key)),
        });
      }
      const peak = memory.stop();
      const value = peak === undefined ? 'unknown' : `${String(peak)} MB`;
      return [first, ...changes, { what: 'peak memory of everything', value }];
    } finally {
      await stack.stop();
    }
  } finally {
    memory.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

const levels = {
  'one kommune': treeKeys.kommune,
  'the cooperation': treeKeys.cooperation,
  norge: treeKeys.national,
};

const spread = ({ sites, ms }: Spread) => `${String(sites)} sites built, live in ${seconds(ms)}`;
