import { parseMarkdown, tooDeep } from '../parse.ts';
import { MarkdownError, type MarkdownProblem } from '../problem.ts';
import { stringifyMarkdown } from '../stringify.ts';
import { nodesOf } from '../walk.ts';
import { notCanonical } from './canonical.ts';
import { headingJumps } from './headings.ts';
import { nodeRules } from './nodes.ts';

/**
 * Everything in a text that is outside the subset of docs/markdown.md, by line; when there is
 * nothing of that, whether the text is in canonical form (`not-canonical`, which `formatMarkdown`
 * mends). An empty list means that the text is good. Never throws.
 */
export function checkMarkdown(text: string): MarkdownProblem[] {
  try {
    return problemsOf(text).sort((one, other) => one.line - other.line);
  } catch (error) {
    if (error instanceof MarkdownError) return [error.problem];
    if (error instanceof RangeError) return [tooDeep().problem];
    throw error;
  }
}

function problemsOf(text: string): MarkdownProblem[] {
  const root = parseMarkdown(text);
  const found = [...nodesOf(root)].flatMap((node) =>
    nodeRules.flatMap((rule) => rule(node, text).filter((problem) => problem !== undefined)),
  );
  const problems = [...found, ...headingJumps(root)];
  return problems.length > 0 ? problems : notCanonical(text, stringifyMarkdown(root));
}
