import type { ClosedPeriod } from './types.ts';

/** Whether a date is a month and a day (`07-01`), which comes every year. */
export const isYearly = (date: string): boolean => date.length === 'MM-DD'.length;

/** Whether `day` (`YYYY-MM-DD`) lies in one of the closed periods; first and last day included. */
export function isClosedOn(periods: readonly ClosedPeriod[] | undefined, day: string): boolean {
  return (periods ?? []).some((period) => covers(period, day));
}

function covers({ from, until }: ClosedPeriod, day: string): boolean {
  if (!isYearly(from)) return day >= from && (until === undefined || day <= until);
  const date = day.slice('YYYY-'.length);
  if (until === undefined) return false;
  // A yearly period from December to January wraps the turn of the year.
  return from <= until ? date >= from && date <= until : date >= from || date <= until;
}
