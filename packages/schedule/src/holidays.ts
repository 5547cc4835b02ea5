import { addDays, osloDay } from './oslo.ts';
import type { Schedule } from './types.ts';

/**
 * Whether nobody can know from the weekly hours alone that it is open on the day of this instant: it
 * is a public holiday (helligdagsfredloven § 2 and the act on 1 and 17 May), or an eve on which most
 * offices close early, and the schedule has no exception for that very day.
 */
export function isUncertainDay({ exceptions = [], allDay }: Schedule, instant: Date): boolean {
  const day = osloDay(instant);
  if (allDay || exceptions.some(({ date }) => date === day)) return false;
  return yearly.has(day.slice('YYYY-'.length)) || movable(Number(day.slice(0, 4))).has(day);
}

const yearly = new Set(['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31']);

/** Maundy Thursday, Good Friday, Easter, Ascension and Whitsun, in days from Easter Sunday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

const movable = (year: number): Set<string> =>
  new Set(fromEaster.map((days) => addDays(easterSunday(year), days)));

/** Easter Sunday, `YYYY-MM-DD`, by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${String(year)}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}
