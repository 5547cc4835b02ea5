/** One thing that is wrong in content: where, what, and how to mend it. In Norwegian, for editors. */
export interface Problem {
  /** File, relative to the content folder. */
  file: string;
  /** Dotted path of the field, `contacts.0.value`; missing when the whole file is meant. */
  field?: string;
  /** Stable name of the rule, for tests and documentation. */
  code: string;
  message: string;
  remedy: string;
}

/** Thrown when content cannot be used. Carries every problem that was found. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** `oppdal/service/ppt.yaml › contacts.0.value: Ukjent felt. Slik retter du: …` */
export function formatProblem({ file, field, message, remedy }: Problem): string {
  const where = field === undefined ? file : `${file} › ${field}`;
  return `${where}: ${message} Slik retter du det: ${remedy}`;
}
