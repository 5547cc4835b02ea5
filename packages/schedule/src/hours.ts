import { isClosedOn } from './closed.ts';
import { daysBetween } from './oslo.ts';
import { ruleDays } from './rule-days.ts';
import type { Hours, Schedule } from './types.ts';

/** From midnight to midnight: `closes: 00:00` is the midnight at the end of the day. */
export const WHOLE_DAY: Hours = { opens: '00:00', closes: '00:00' };

/**
 * The hours that begin on each day from `first` to `last`, both included; a closed day has none.
 *
 * Rules first; an exception replaces everything that the rules say about its day; a closed period
 * wins over both, because saying «åpent» by mistake costs a reader more than saying «stengt».
 */
export function hoursByDay(schedule: Schedule, first: string, last: string): Map<string, Hours[]> {
  const exceptions = exceptionsByDay(schedule);
  const ruled = ruledHours(schedule, first, last);
  const open = daysBetween(first, last)
    .filter((day) => !isClosedOn(schedule.closed, day))
    .map((day) => [day, withoutVague(exceptions.get(day) ?? ruled.get(day) ?? [])] as const);
  return new Map(open);
}

function ruledHours(schedule: Schedule, first: string, last: string): Map<string, Hours[]> {
  if (schedule.allDay) return new Map(daysBetween(first, last).map((day) => [day, [WHOLE_DAY]]));
  const hours = new Map<string, Hours[]>();
  for (const rule of schedule.rules ?? [])
    for (const day of ruleDays(rule, first, last)) push(hours, day, rule);
  return hours;
}

function exceptionsByDay({ exceptions = [] }: Schedule): Map<string, Hours[]> {
  const hours = new Map<string, Hours[]>();
  for (const exception of exceptions) {
    if (exception.opens === undefined) hours.set(exception.date, hours.get(exception.date) ?? []);
    else push(hours, exception.date, exception);
  }
  return hours;
}

/** Hours without a clock time say nothing on a day that also has a time. */
function withoutVague(hours: Hours[]): Hours[] {
  const timed = hours.filter(({ opens }) => opens !== undefined);
  return timed.length > 0 ? timed : hours.slice(0, 1);
}

function push(hours: Map<string, Hours[]>, day: string, more: Hours): void {
  const { opens, closes, closesNextDay } = more;
  hours.set(day, [...(hours.get(day) ?? []), { opens, closes, closesNextDay }]);
}
