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

/** How it stands with several sites, in a few words: «8 nettsteder på nett 14:57:15», the time of the latest. */
export function sumUp(sites: readonly SiteStatus[], now = new Date()): string {
  const [first, second] = sites;
  if (first === undefined) return '';
  if (second === undefined) return sayStatus(first, now);
  const all = sites.length;
  const done = sites.filter(({ isUnderway }) => !isUnderway).length;
  if (done < all) return `Publiseres nå … ${String(done)} av ${String(all)} er ferdige`;
  const live = sites.flatMap(({ liveSince }) => liveSince ?? []).sort();
  if (live.length < all) return `${String(live.length)} av ${String(all)} nettsteder på nett`;
  const latest = sayStatus({ ...first, liveSince: live.at(-1) ?? '' }, now);
  return `${String(all)} nettsteder ${latest.replace('På nett', 'på nett')}`;
}
