import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays } from './oslo.ts';
import type { OpeningRule } from './types.ts';

/** Where a rule without `from` counts from: a Monday that no opening hours are older than. */
const BEGINNING = '1970-01-05';

/** After 28 years weekdays fall on the same dates again; what has not come by then never comes. */
const CALENDAR_CYCLE = 28 * 366;

/**
 * The days, `YYYY-MM-DD` in order, on which a rule opens, from `first` to `last`, both included.
 *
 * The recurrence is counted in days without a clock (midnight UTC), so that a change to or from
 * summer time can never move a day; clock times are added afterwards, in Norwegian time.
 */
export function ruleDays(rule: OpeningRule, first: string, last: string): string[] {
  const from = rule.from !== undefined && rule.from > first ? rule.from : first;
  const until = rule.until !== undefined && rule.until < last ? rule.until : last;
  if (from > until) return [];
  const occurrences = recurrence(rule).between(midnight(from), midnight(until), true);
  return [...new Set(occurrences.map((occurrence) => occurrence.toPlainDate().toString()))];
}

/** The first day on which a rule opens, or nothing when it never does. */
export function firstRuleDay(rule: OpeningRule): string | undefined {
  const from = rule.from ?? BEGINNING;
  const last = addDays(from, CALENDAR_CYCLE);
  const until = rule.until !== undefined && rule.until < last ? rule.until : last;
  const first = recurrence(rule)
    .with({ until: midnight(until) })
    .next(midnight(from), true);
  return first?.toPlainDate().toString();
}

function recurrence(rule: OpeningRule): RRuleTemporal {
  return new RRuleTemporal({
    freq: FREQUENCIES[rule.freq],
    interval: rule.interval ?? 1,
    byDay: rule.byDay,
    ...(rule.byMonth === undefined ? {} : { byMonth: rule.byMonth }),
    dtstart: midnight(rule.from ?? BEGINNING),
  });
}

const FREQUENCIES = { weekly: 'WEEKLY', monthly: 'MONTHLY', yearly: 'YEARLY' } as const;

function midnight(day: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC');
}
