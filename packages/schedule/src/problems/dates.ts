import { at } from './problem.ts';
import type { ScheduleProblem } from './problem.ts';

/** A date that is not in the calendar; with `yearly` a month and a day will do. */
export function dateProblems(
  field: string,
  date: string | undefined,
  yearly = false,
): ScheduleProblem[] {
  if (date === undefined || isRealDay(date) || (yearly && isRealDay(`2024-${date}`))) return [];
  const form = yearly ? 'ÅÅÅÅ-MM-DD, eller MM-DD for hvert år' : 'ÅÅÅÅ-MM-DD';
  return at(field, `«${date}» finnes ikke i kalenderen.`, `Skriv ${form}.`);
}

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
