/**
 * What a schedule must tell for its openings to be computed. `@sett/content` owns the shape that is
 * stored, as a zod schema, and uses this package in its check; the compiler compares the two there.
 * This package knows nothing of content, so that neither has to be loaded before the other.
 */
export interface Schedule {
  /** Round the clock, every day. */
  allDay?: true | undefined;
  byAppointment?: true | undefined;
  rules?: OpeningRule[] | undefined;
  exceptions?: Exception[] | undefined;
  closed?: ClosedPeriod[] | undefined;
  /** A remark on the whole, which may be all that is known. Shown by whoever shows the schedule. */
  note?: Localized | undefined;
}

/** Clock times, `HH:MM`, of one opening. Without `opens` the day is known, but not the time. */
export interface Hours {
  opens?: string | undefined;
  /** `00:00` is midnight at the end of the day. */
  closes?: string | undefined;
  /** Said when the closing time is on the day after, so that a swapped pair is never read as a night. */
  closesNextDay?: true | undefined;
}

/** A recurring opening: RRULE parts (RFC 5545). Days are `YYYY-MM-DD`, first and last included. */
export interface OpeningRule extends Hours {
  freq: 'weekly' | 'monthly' | 'yearly';
  /** `MO`–`SU`; in a month or a year also `1MO` for the first Monday and `-1FR` for the last Friday. */
  byDay: string[];
  /** 1–12. */
  byMonth?: number[] | undefined;
  /** Every so many weeks, months or years, counted from `from`. */
  interval?: number | undefined;
  from?: string | undefined;
  until?: string | undefined;
  note?: Localized | undefined;
}

/** A day that is unlike the others: with `opens` its only hours, without it a day that is closed. */
export interface Exception extends Hours {
  date: string;
  note?: Localized | undefined;
}

/** First and last closed day: `YYYY-MM-DD`, or `MM-DD` for every year; no `until` = until further notice. */
export interface ClosedPeriod {
  from: string;
  until?: string | undefined;
  note?: Localized | undefined;
}

export type Language = 'nb' | 'nn';

export interface Localized {
  nb?: string | undefined;
  nn?: string | undefined;
}
