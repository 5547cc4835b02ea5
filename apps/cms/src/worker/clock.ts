const OSLO = 'Europe/Oslo';
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, dateStyle: 'short' });
const timeFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, timeStyle: 'short' });
const NIGHTLY = '00:05';

/** Now; SETT_NOW puts the clock elsewhere for tests and reproducible builds. */
export const now = (): Date => new Date(process.env['SETT_NOW'] || Date.now());

/** The day in Oslo, `2026-11-23`. */
export const osloDay = (instant: Date): string => dayFormat.format(instant);

/**
 * The latest night that is due: the day itself from 00:05, until then the day before. When it changes,
 * every site is published, so that no date that has passed is shown as coming.
 */
export function nightOf(instant: Date): string {
  const isDue = timeFormat.format(instant) >= NIGHTLY;
  return osloDay(isDue ? instant : new Date(instant.getTime() - 12 * 3_600_000));
}
