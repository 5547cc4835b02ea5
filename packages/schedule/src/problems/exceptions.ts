import { isClosedOn, isYearly } from '../closed.ts';
import { dateProblems } from './dates.ts';
import { hoursProblems } from './hours.ts';
import { at } from './problem.ts';
import type { ScheduleProblem } from './problem.ts';
import type { ClosedPeriod, Exception, Schedule } from '../types.ts';

/** What is wrong with a day that is unlike the others. */
export function exceptionProblems(exception: Exception, schedule: Schedule): ScheduleProblem[] {
  const wrong = [...dateProblems('date', exception.date), ...hoursProblems(exception)];
  if (wrong.length > 0) return wrong;
  const { date, opens } = exception;
  const sameDay = (schedule.exceptions ?? []).filter((other) => other.date === date);
  if (opens === undefined && sameDay.length > 1)
    return at('date', `${date} står som stengt og en gang til.`, 'Behold det ene.');
  if (opens !== undefined && isClosedOn(schedule.closed, date))
    return at('date', `${date} er åpen her, men ligger i en stengt periode.`, 'Endre det ene.');
  return [];
}

/** What is wrong with a closed period. */
export function closedProblems({ from, until }: ClosedPeriod): ScheduleProblem[] {
  const wrong = [...dateProblems('from', from, true), ...dateProblems('until', until, true)];
  if (wrong.length > 0) return wrong;
  if (until === undefined)
    return isYearly(from) ? at('until', 'Stengt hvert år, men til når?', 'Skriv siste dag.') : [];
  if (isYearly(from) !== isYearly(until))
    return at(
      'until',
      'Den ene datoen har år og den andre ikke.',
      'Skriv år på begge, eller på ingen.',
    );
  if (isYearly(from) || from <= until) return [];
  return at('until', `Siste dag (${until}) er før første dag (${from}).`, 'Bytt dem.');
}
