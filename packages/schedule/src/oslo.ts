import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Oslo';

/** The day, `YYYY-MM-DD`, that it is in Norway at an instant. */
export function osloDay(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .toString();
}

/** What the clock in Norway shows at an instant, `HH:MM`. */
export function osloClock(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/**
 * The instant at which the clock in Norway shows `clock` (`HH:MM`) on `day` (`YYYY-MM-DD`).
 *
 * In the night when summer time begins, a time that is skipped is moved an hour later; in the night
 * when it ends, a time that comes twice is its first.
 */
export function osloInstant(day: string, clock: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${clock}`);
  return new Date(local.toZonedDateTime(ZONE).epochMilliseconds);
}

/** The day that is `count` days after `day`; before it when `count` is negative. */
export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Every day from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
