import { addDays, osloInstant } from './oslo.ts';
import type { Hours } from './types.ts';

/** One time that something is open. */
export interface Opening {
  /** When it opens; midnight at the start of the day when only the day is known. */
  opensAt: Date;
  /** When it closes. Missing: not known, or further away than anybody looks. */
  closesAt?: Date;
  /** Only the day is known, not the time. */
  dateOnly?: true;
}

/** The opening that hours give on a day, or nothing when a change of summer time swallows it. */
export function openingOn(day: string, hours: Hours): Opening | undefined {
  if (hours.opens === undefined) return { opensAt: osloInstant(day, '00:00'), dateOnly: true };
  const opensAt = osloInstant(day, hours.opens);
  if (hours.closes === undefined) return { opensAt };
  const closesAt = osloInstant(closingDay(day, hours), hours.closes);
  return closesAt > opensAt ? { opensAt, closesAt } : undefined;
}

/** Openings in order; those that overlap are one, and those that only touch stay two. */
export function joinOverlapping(openings: readonly Opening[]): Opening[] {
  return join(openings, (previousEnd, start) => start < previousEnd);
}

/** Openings in order; those that overlap or touch are one. */
export function joinTouching(openings: readonly Opening[]): Opening[] {
  return join(openings, (previousEnd, start) => start <= previousEnd);
}

function closingDay(day: string, { closes, closesNextDay }: Hours): string {
  return closesNextDay || closes === '00:00' ? addDays(day, 1) : day;
}

function join(openings: readonly Opening[], joins: (end: Date, start: Date) => boolean): Opening[] {
  const joined: Opening[] = [];
  for (const opening of [...openings].sort(byStart)) {
    const previous = joined.at(-1);
    if (!opening.dateOnly && previous?.closesAt && joins(previous.closesAt, opening.opensAt)) {
      joined[joined.length - 1] = extend(previous, previous.closesAt, opening);
    } else joined.push(opening);
  }
  return joined;
}

function extend(previous: Opening, end: Date, { closesAt }: Opening): Opening {
  return closesAt && closesAt > end ? { ...previous, closesAt } : previous;
}

/** At the same start the longest comes first, so that one with an unknown end is taken up by it. */
function byStart(a: Opening, b: Opening): number {
  const end = ({ closesAt }: Opening) => closesAt?.getTime() ?? 0;
  return a.opensAt.getTime() - b.opensAt.getTime() || end(b) - end(a);
}
