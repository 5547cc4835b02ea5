import type { Content, Entry } from '../entry.ts';
import { fileOf } from '../key.ts';
import { kindOf } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { walk, type Field } from '../walk.ts';

/** One check across entries. It gets content whose entries fit their schemas and whose sites form a tree. */
export type Check = (content: Content, mediaFiles?: ReadonlyMap<string, number>) => Problem[];

/** Problem in an entry's file, at a path within it. */
export function problemAt(
  entry: Entry,
  path: readonly (string | number)[],
  rest: Omit<Problem, 'file' | 'field'>,
): Problem {
  return {
    file: fileOf(entry.key),
    ...(path.length > 0 ? { field: path.join('.') } : {}),
    ...rest,
  };
}

/** Runs `judge` on every meaningful field of every entry. */
export function eachField(
  content: Content,
  judge: (entry: Entry, field: Field) => Problem[],
): Problem[] {
  const problems: Problem[] = [];
  for (const entry of content.values()) {
    walk(kindOf(entry.kind).schema, entry.data, (field) => problems.push(...judge(entry, field)));
  }
  return problems;
}
