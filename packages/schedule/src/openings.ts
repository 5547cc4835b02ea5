import { hoursByDay } from './hours.ts';
import { joinOverlapping, joinTouching, openingOn } from './opening.ts';
import { addDays, osloDay, osloInstant } from './oslo.ts';
import { assertSchedule } from './problems.ts';
import type { Opening } from './opening.ts';
import type { Schedule } from './types.ts';

/** How far ahead the next opening is looked for, in days: first near, then three years. */
const HORIZONS = [35, 3 * 366];

/**
 * The openings, in order, that have begun before `to` and are not over at `from`.
 *
 * An opening that crosses midnight belongs to the day it begins on, so a closed day after it does
 * not shorten it. Throws when the schedule has a problem (`scheduleProblems`).
 */
export function openingsBetween(schedule: Schedule, from: Date, to: Date): Opening[] {
  assertSchedule(schedule);
  const days = hoursByDay(schedule, addDays(osloDay(from), -1), osloDay(to));
  const openings = [...days]
    .flatMap(([day, all]) => all.map((hours) => openingOn(day, hours)))
    .filter((opening) => opening !== undefined);
  return joinOverlapping(openings).filter(
    (opening) => opening.opensAt < to && isAhead(opening, from),
  );
}

/**
 * Whether the schedule says that it is open at `now`. When the closing time or the time of the
 * opening is not known, the answer is no: nobody is sent to a closed door on a guess.
 */
export function isOpenAt(schedule: Schedule, now: Date): boolean {
  const instant = new Date(now.getTime() + 1);
  return openingsBetween(schedule, now, instant).some(({ closesAt }) => closesAt !== undefined);
}

/**
 * The first opening that begins after `now`, within three years; one that is going on now is
 * answered by `isOpenAt`. Openings that touch, such as two days round the clock, count as one. An
 * opening of which only the day is known is next until that day is over.
 */
export function nextOpening(schedule: Schedule, now: Date): Opening | undefined {
  if (schedule.allDay && !schedule.exceptions && !schedule.closed) return undefined;
  let next: Opening | undefined;
  for (const days of HORIZONS) {
    const end = osloInstant(addDays(osloDay(now), days), '00:00');
    next = joinTouching(openingsBetween(schedule, now, end)).find((each) => isNext(each, now));
    if (next && !outlasts(next, end)) return next;
  }
  return next && { opensAt: next.opensAt };
}

function isNext({ opensAt, dateOnly }: Opening, now: Date): boolean {
  return opensAt > now || dateOnly === true;
}

function outlasts({ closesAt }: Opening, end: Date): boolean {
  return closesAt !== undefined && closesAt >= end;
}

function isAhead({ opensAt, closesAt, dateOnly }: Opening, from: Date): boolean {
  if (dateOnly) return osloDay(opensAt) >= osloDay(from);
  return closesAt === undefined ? opensAt >= from : closesAt > from;
}
