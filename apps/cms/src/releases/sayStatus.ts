import type { SiteStatus } from './siteStatus.ts';

const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  day: 'numeric',
  month: 'long',
});

/** «På nett 12:03:22», with the day when it was not today. */
export function sayStatus({ isUnderway, liveSince }: SiteStatus, now = new Date()): string {
  if (isUnderway) return 'Publiseres nå …';
  if (liveSince === undefined) return 'Ikke på nett ennå';
  const since = new Date(liveSince);
  const isToday = day.format(since) === day.format(now);
  return `På nett ${isToday ? '' : `${day.format(since)} `}${clock.format(since)}`;
}
