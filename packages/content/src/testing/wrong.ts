import { expect, it } from 'vitest';
import { checkContent } from '../check/index.ts';
import { readContent } from '../files/read.ts';
import type { Problem } from '../problem.ts';
import { folderWith } from './folder.ts';
import { validFolder } from './valid-folder.ts';

export const ppt = 'oppdal/service/ppt.yaml';
export const om = 'oppdal/page/om.yaml';

/** The page of the valid folder with another text. */
export const pageWith = (body: string) =>
  `title:\n  nb: Om modellen\nslug: om-modellen\nbody:\n  nb: ${JSON.stringify(body)}\n`;

/** What is wrong → where it is reported, and a word of what is said. */
export interface Wrong {
  what: string;
  files: Record<string, string>;
  expected: Pick<Problem, 'file' | 'code'> & { field?: string; says?: string };
}

/** One test for each thing that can be wrong: the valid folder with these files in it. */
export function areReported(cases: readonly Wrong[]): void {
  it.each(cases)('is reported with file, field and remedy: $what', async ({ files, expected }) => {
    const problems = await problemsIn({ ...validFolder, ...files });
    const found = problems.find(
      ({ file, code }) => file === expected.file && code === expected.code,
    );
    expect(found, JSON.stringify(problems, null, 1)).toMatchObject({
      file: expected.file,
      code: expected.code,
    });
    if (expected.field !== undefined) expect(found?.field).toBe(expected.field);
    if (expected.says !== undefined)
      expect(`${found?.message} ${found?.remedy}`).toContain(expected.says);
    expect(found?.remedy.length).toBeGreaterThan(5);
  });
}

/** Everything that reading and checking a folder of these files finds. */
export async function problemsIn(files: Record<string, string>): Promise<Problem[]> {
  const { content, mediaFiles, problems } = await readContent(await folderWith(files));
  return [...problems, ...checkContent(content, mediaFiles)];
}
