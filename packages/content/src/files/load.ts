import { checkContent } from '../check/index.ts';
import type { Content } from '../entry.ts';
import { ContentError } from '../problem.ts';
import { readContent } from './read.ts';

/** Reads a content folder and checks it. Throws a ContentError with every problem when there is one. */
export async function loadContent(dir: string): Promise<Content> {
  const { content, mediaFiles, problems } = await readContent(dir);
  const all = [...problems, ...checkContent(content, mediaFiles)];
  if (all.length > 0) throw new ContentError(all);
  return content;
}
