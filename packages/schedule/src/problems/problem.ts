/** One thing that is wrong with a schedule, in Norwegian for editors. */
export interface ScheduleProblem {
  /** Where, as a path like zod's: `['rules', 0, 'closes']`. */
  path: (string | number)[];
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  remedy: string;
}

/** One problem at a field, as a list so that checks can be put together. */
export function at(field: string | number, message: string, remedy: string): ScheduleProblem[] {
  return [{ path: [field], message, remedy }];
}

/** The same problems, seen from further up. */
export function under(path: (string | number)[], problems: ScheduleProblem[]): ScheduleProblem[] {
  return problems.map((each) => ({ ...each, path: [...path, ...each.path] }));
}
