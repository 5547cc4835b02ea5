import type { Schedule } from '@sett/content';
import { describeInstant, isUncertainDay, openingsBetween, osloDay } from '@sett/schedule';
import type { View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/**
 * What the script needs to say «Åpent nå»: instants and finished words, so that it knows no calendar.
 * `times` holds `opens|closes|words for opening|words for closing` for each opening, with `;` between.
 */
export interface OpenNow {
  /** Only between these instants is anything known. */
  since: string;
  until: string;
  times: string;
}

const DAYS_AHEAD = 14;

/**
 * The openings of the coming fortnight, up to the first of which the schedule does not tell all, such
 * as one without a closing time or one on a public holiday. `undefined` when nothing can be told.
 */
export function openNow({ language, content }: View, schedule: Schedule): OpenNow | undefined {
  const { now } = content;
  const end = new Date(now.getTime() + DAYS_AHEAD * 86_400_000);
  if (schedule.allDay) return undefined;
  const openings = openingsBetween(schedule, now, end);
  const vague = openings.findIndex(
    (each) => !each.closesAt || isUncertainDay(schedule, each.opensAt),
  );
  const known = vague === -1 ? openings : openings.slice(0, vague);
  const until = openings[vague]?.opensAt ?? end;
  const words = wordsIn(language).service;
  if (known.length === 0) return undefined;
  const times = known.map(({ opensAt, closesAt = opensAt }) =>
    [
      minute(opensAt),
      minute(closesAt),
      words.opens(describeInstant(opensAt, osloDay(now), language)),
      words.closes(describeInstant(closesAt, osloDay(opensAt), language)),
    ].join('|'),
  );
  return { since: minute(now), until: minute(until), times: times.join(';') };
}

/** `2026-11-23T07:00Z`: what a browser can read, and no longer. */
const minute = (instant: Date): string => instant.toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
