import { osloDay } from '@sett/schedule';
import { Temporal } from 'temporal-polyfill';

/**
 * How an entry stands, from best to worst: vouched for and not due; due soon; past due; long past
 * due; and never vouched for at all, which nothing can be said about.
 */
export const reviewStates = ['fresh', 'soon', 'expired', 'old', 'unconfirmed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** When somebody vouched for an entry, `YYYY-MM-DD`, and how many months that holds. */
export interface Vouching {
  on: string;
  everyMonths: number;
}

/** Days, `YYYY-MM-DD`, on which the state of an entry changes. */
export interface ReviewDates {
  /** From this day on it is due soon. */
  soonFrom: string;
  /** The last day on which a review is in time. */
  dueOn: string;
  /** After this day it is old. */
  oldAfter: string;
}

const SOON_DAYS = 30;
const OLD_MONTHS = 24;

/**
 * The state of an entry at `now`, in Norwegian days. A vouching in the future is a slip of the
 * keyboard and vouches for nothing yet.
 */
export function reviewState(vouching: Vouching | undefined, now: Date): ReviewState {
  const today = osloDay(now);
  if (vouching === undefined || vouching.on > today) return 'unconfirmed';
  const { soonFrom, dueOn, oldAfter } = reviewDates(vouching);
  if (today > oldAfter) return 'old';
  if (today > dueOn) return 'expired';
  return today >= soonFrom ? 'soon' : 'fresh';
}

/**
 * When a vouching is due, and the days around it. «Snart» is the last 30 days before, but never
 * more than a quarter of the period; «gammel» is another whole period late, and at most 24 months.
 */
export function reviewDates({ on, everyMonths }: Vouching): ReviewDates {
  const start = Temporal.PlainDate.from(on);
  const due = start.add({ months: everyMonths });
  const soon = Math.min(SOON_DAYS, Math.floor(start.until(due).days / 4));
  return {
    soonFrom: due.subtract({ days: soon }).toString(),
    dueOn: due.toString(),
    oldAfter: due.add({ months: Math.min(everyMonths, OLD_MONTHS) }).toString(),
  };
}
