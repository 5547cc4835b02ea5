import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take a minute or more, the longest first. Begun last, one would run with a core idle. */
const LONG = [
  'reader.test.ts',
  'whole.test.ts',
  'tree.test.ts',
  'editor.test.ts',
  'borders.integration.test.ts',
];

/** Begins with what takes longest, and goes on as Vitest does by itself. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const index = LONG.indexOf(path.basename(moduleId));
  return index === -1 ? LONG.length : index;
}
