/** One thing that is wrong in a Markdown text: where, what, and how to mend it. In Norwegian. */
export interface MarkdownProblem {
  /** Stable name of the rule. */
  code: MarkdownCode;
  /** Line in the text, counted from 1. */
  line: number;
  message: string;
  remedy: string;
}

export type MarkdownCode =
  | 'code'
  | 'entry-key'
  | 'footnote'
  | 'heading-empty'
  | 'heading-jump'
  | 'heading-level'
  | 'html'
  | 'image'
  | 'link-address'
  | 'link-empty'
  | 'link-relative'
  | 'link-scheme'
  | 'link-title'
  | 'list-item'
  | 'not-canonical'
  | 'quote'
  | 'reference'
  | 'table-row'
  | 'thematic-break'
  | 'too-deep'
  | 'too-long'
  | 'unknown';

/** Thrown when a text holds something that the subset cannot say. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError';
  readonly problem: MarkdownProblem;

  constructor(problem: MarkdownProblem) {
    const { line, message, remedy } = problem;
    super(`${line > 0 ? `Linje ${line}: ` : ''}${message} Slik retter du det: ${remedy}`);
    this.problem = problem;
  }
}
