import { osloDay } from '@sett/schedule';
import { Temporal } from 'temporal-polyfill';
import { factLimits } from './limits.ts';
import type { FactKind } from './limits.ts';

/** How a fact stands, from best to worst. A fact without a date says nothing of its age. */
export const factStates = ['current', 'ageing', 'old', 'undated'] as const;
export type FactState = (typeof factStates)[number];

export interface FactAge {
  /** Whole months; missing without a date. */
  months?: number;
  state: FactState;
}

/**
 * The age of a fact at `now`. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; when it is not exact the
 * fact is counted from the first day it can be from, so that it never looks younger than it is. A
 * date in the future is no date.
 */
export function factAge(date: string | undefined, kind: FactKind, now: Date): FactAge {
  const today = osloDay(now);
  if (date === undefined || firstDay(date) > today) return { state: 'undated' };
  const { months } = Temporal.PlainDate.from(firstDay(date)).until(today, {
    largestUnit: 'months',
  });
  const { ageing, old } = factLimits[kind];
  return { months, state: months >= old ? 'old' : months >= ageing ? 'ageing' : 'current' };
}

/** Whether a fact is certainly from before `day`, however vague its date is. */
export function isFromBefore(date: string | undefined, day: string): boolean {
  // A vague date is before the day when it differs from the day's own beginning and sorts first.
  return date !== undefined && date < day.slice(0, date.length);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}
