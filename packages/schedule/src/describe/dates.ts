import { Temporal } from 'temporal-polyfill';
import { listed, MONTHS, WORDS } from './words.ts';
import type { Language } from '../types.ts';

/** «24. desember 2026»; for a yearly date, `12-24`, «24. desember». */
export function dateText(date: string): string {
  const [day = 1, month = 1, year] = date.split('-').map(Number).reverse();
  return [`${String(day)}.`, MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** «torsdag 24. desember 2026». */
export function weekdayDateText(date: string, language: Language): string {
  const weekday = WORDS[language].weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return `${weekday ?? ''} ${dateText(date)}`;
}

/** «1.–15. juli 2026», «20. juni–15. august 2026», «24. desember 2026–2. januar 2027». */
export function periodText(from: string, until: string): string {
  if (from === until) return dateText(from);
  const [start, end] = [dateText(from).split(' '), dateText(until).split(' ')];
  // What both dates end with is said once.
  while (start.length > 1 && start.at(-1) === end[start.length - 1]) start.pop();
  return `${start.join(' ')}–${end.join(' ')}`;
}

/** «i juli» or «i juni og juli» when the yearly period is whole months, else undefined. */
export function wholeMonthsText(from: string, until: string): string | undefined {
  const [first, start] = from.split('-').map(Number);
  const [last, end] = until.split('-').map(Number);
  if (!first || !last || !end || start !== 1 || end < lastDay(last)) return undefined;
  return `i ${monthsText(monthsFrom(first, last))}`;
}

/** «juli», «juni og juli», «september–mai» (round the turn of the year), «mars og mai–juli». */
export function monthsText(months: readonly number[]): string {
  return listed(
    runs(months)
      .map((run) => runText(run.map((month) => MONTHS[month - 1] ?? '')))
      .flat(),
  );
}

/** A run of three or more is «a–c»; shorter ones are named one by one. */
export function runText(names: readonly string[]): string[] {
  const [first, last] = [names[0], names.at(-1)];
  return names.length < 3 || !first || !last ? [...names] : [`${first}–${last}`];
}

function runs(months: readonly number[]): number[][] {
  const all = new Set(months);
  const starts = [...all].filter((month) => !all.has(previous(month))).sort((a, b) => a - b);
  if (starts.length === 0) return [[...all].sort((a, b) => a - b)];
  return starts.map((start) => runFrom(start, all));
}

function runFrom(start: number, all: ReadonlySet<number>): number[] {
  const run = [start];
  for (let month = next(start); all.has(month); month = next(month)) run.push(month);
  return run;
}

function monthsFrom(first: number, last: number): number[] {
  const months = [first];
  for (let month = first; month !== last;) months.push((month = next(month)));
  return months;
}

const next = (month: number): number => (month % 12) + 1;
const previous = (month: number): number => ((month + 10) % 12) + 1;

/** Counted in a year without 29 February: a yearly period to 28 or 29 February ends with the month. */
function lastDay(month: number): number {
  return Temporal.PlainYearMonth.from({ year: 2023, month }).daysInMonth;
}
