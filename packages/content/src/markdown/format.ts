import { parseMarkdown } from './parse.ts';
import { stringifyMarkdown } from './stringify.ts';

/**
 * The text in canonical form, without a line break at the end; formatting twice is formatting
 * once. See docs/markdown.md. Throws a MarkdownError on text outside the subset.
 */
export function formatMarkdown(text: string): string {
  return stringifyMarkdown(parseMarkdown(text));
}
