import type { Hours, OpeningRule, Schedule } from '../types.ts';

/**
 * A second opinion for the property tests: it walks one day at a time with plain `Date` in UTC,
 * counts weekdays by hand and compares wall clocks as text. It shares no code with the package and
 * knows neither Temporal nor RRULE.
 */

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export interface WallOpening {
  start: string;
  end: string | undefined;
}

/** What clocks in Norway show, `YYYY-MM-DDTHH:MM`. */
export function wallClock(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .replace(' ', 'T');
}

export function shift(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** The timed openings that begin on a day. */
export function openingsOn(schedule: Schedule, day: string): WallOpening[] {
  if (isClosed(schedule, day)) return [];
  return hoursOn(schedule, day).flatMap((hours) =>
    hours.opens ? [{ start: `${day}T${hours.opens}`, end: end(day, hours) }] : [],
  );
}

export function isOpen(schedule: Schedule, instant: Date): boolean {
  const wall = wallClock(instant);
  const today = wall.slice(0, 10);
  return [shift(today, -1), today]
    .flatMap((day) => openingsOn(schedule, day))
    .some(({ start, end }) => end !== undefined && start <= wall && wall < end);
}

/** Start of the first opening after an instant that does not continue another, within `days`. */
export function nextStart(schedule: Schedule, instant: Date, days: number): string | undefined {
  const wall = wallClock(instant);
  const today = wall.slice(0, 10);
  let covered = '';
  const openings = Array.from({ length: days + 1 }, (_, i) => shift(today, i - 1))
    .flatMap((day) => openingsOn(schedule, day))
    .toSorted((a, b) => (a.start + (a.end ?? '') < b.start + (b.end ?? '') ? -1 : 1));
  for (const { start, end } of openings) {
    if (start > wall && start > covered) return start;
    if (end !== undefined && end > covered) covered = end;
  }
  return undefined;
}

function hoursOn(schedule: Schedule, day: string): Hours[] {
  const exceptions = (schedule.exceptions ?? []).filter(({ date }) => date === day);
  if (exceptions.length > 0) return exceptions;
  if (schedule.allDay) return [{ opens: '00:00', closes: '00:00' }];
  return (schedule.rules ?? []).filter((rule) => opensOn(rule, day));
}

function end(day: string, { closes, closesNextDay }: Hours): string | undefined {
  if (closes === undefined) return undefined;
  return `${closesNextDay || closes === '00:00' ? shift(day, 1) : day}T${closes}`;
}

function isClosed({ closed = [] }: Schedule, day: string): boolean {
  return closed.some(({ from, until = '9999-12-31' }) => {
    if (from.length === 10) return from <= day && day <= until;
    // Lay the period on this year and on the last: one of them holds the day, if any does.
    const year = Number(day.slice(0, 4));
    return [year - 1, year].some((start) => {
      const last = `${String(from <= until ? start : start + 1)}-${until}`;
      return `${String(start)}-${from}` <= day && day <= last;
    });
  });
}

function opensOn(rule: OpeningRule, day: string): boolean {
  if (rule.from !== undefined && day < rule.from) return false;
  if (rule.until !== undefined && day > rule.until) return false;
  const date = new Date(day);
  if (rule.byMonth && !rule.byMonth.includes(date.getUTCMonth() + 1)) return false;
  return isTurn(rule, date) && rule.byDay.some((token) => matches(rule, token, date));
}

function isTurn({ freq, interval = 1, from }: OpeningRule, date: Date): boolean {
  if (interval === 1 || from === undefined) return true;
  const start = new Date(from);
  const years = date.getUTCFullYear() - start.getUTCFullYear();
  if (freq === 'yearly') return years % interval === 0;
  const months = years * 12 + date.getUTCMonth() - start.getUTCMonth();
  if (freq === 'monthly') return months % interval === 0;
  return ((monday(date) - monday(start)) / (7 * DAY)) % interval === 0;
}

function monday(date: Date): number {
  return date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY;
}

function matches(rule: OpeningRule, token: string, date: Date): boolean {
  if (WEEKDAYS[date.getUTCDay()] !== token.slice(-2)) return false;
  if (token.length === 2) return true;
  const ordinal = Number(token.slice(0, -2));
  const whole = rule.freq === 'yearly' && rule.byMonth === undefined ? 4 : 7;
  const step = ordinal > 0 ? -7 : 7;
  // How many of this weekday lie between the edge of the month or year and this day.
  let count = 1;
  const key = date.toISOString().slice(0, whole);
  for (let at = date.getTime() + step * DAY; dayKey(at, whole) === key; at += step * DAY) count++;
  return count === Math.abs(ordinal);
}

function dayKey(time: number, length: number): string {
  return new Date(time).toISOString().slice(0, length);
}
