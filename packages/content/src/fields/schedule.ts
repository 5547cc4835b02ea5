import { z } from 'zod';
import { day, flag, list } from './basic.ts';
import { localizedText } from './localized.ts';
import { codes, frequencies } from './vocabulary.ts';

const clock = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klokkeslettet som TT:MM, for eksempel 08:30.');
const weekday = () =>
  z
    .string()
    .regex(
      /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/,
      'Bruk MO, TU, WE, TH, FR, SA, SU, eller 1MO for første mandag.',
    );
const closedDay = () =>
  z
    .string()
    .regex(/^(\d{4}-)?\d{2}-\d{2}$/, 'Skriv ÅÅÅÅ-MM-DD, eller MM-DD når det gjelder hvert år.');

/**
 * One opening rule, as RRULE parts (RFC 5545, the subset that HSDS uses) and clock times in
 * Europe/Oslo. `closes: 00:00` is midnight at the end of the day; any other closing time that is not
 * after the opening time needs `closesNextDay`, so that a swapped pair is never read as a night.
 */
export const openingRule = () =>
  z.strictObject({
    freq: z.enum(codes(frequencies)),
    interval: z.int().min(1).max(52).optional(),
    byDay: z.array(weekday()).min(1).max(7),
    byMonth: z.array(z.int().min(1).max(12)).min(1).max(12).optional(),
    opens: clock().optional(),
    closes: clock().optional(),
    closesNextDay: flag(),
    from: day().optional(),
    until: day().optional(),
    note: localizedText().optional(),
  });

/**
 * When something is open: rules, exceptions that win over them, and closed periods that win over both.
 * A closed period is dates or, every year, months and days; without `until` it lasts until further notice.
 */
export const schedule = () =>
  z.strictObject({
    allDay: flag(),
    byAppointment: flag(),
    rules: list(openingRule()),
    exceptions: list(
      z.strictObject({
        date: day(),
        opens: clock().optional(),
        closes: clock().optional(),
        closesNextDay: flag(),
        note: localizedText().optional(),
      }),
    ),
    closed: list(
      z.strictObject({
        from: closedDay(),
        until: closedDay().optional(),
        note: localizedText().optional(),
      }),
    ),
    note: localizedText().optional(),
  });

export type OpeningRule = z.infer<ReturnType<typeof openingRule>>;
export type Schedule = z.infer<ReturnType<typeof schedule>>;
