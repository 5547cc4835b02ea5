import fc from 'fast-check';
import { scheduleProblems } from '../problems.ts';
import type { Hours, OpeningRule, Schedule } from '../types.ts';
import { shift } from './oracle.ts';

/** No clock time lies between 02:00 and 03:00, where the nights of summer time are told apart. */
const CLOCKS = ['00:00', '01:30', '06:15', '08:00', '10:00', '12:00', '16:00', '18:00', '23:30'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ORDINALS = [1, 2, 3, 4, 5, -1, -2, -5].flatMap((n) =>
  WEEKDAYS.map((day) => `${String(n)}${day}`),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(values: readonly T[], max = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max });

export const day: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1100 })
  .map((count) => shift('2025-06-01', count));

/** Any minute in the same three years. */
export const instant: fc.Arbitrary<Date> = fc
  .integer({ min: 0, max: 1100 * 24 * 60 })
  .map((minutes) => new Date(Date.parse('2025-06-01') + minutes * 60_000));

const timed: fc.Arbitrary<Hours> = fc
  .tuple(fc.constantFrom(...CLOCKS), maybe(fc.constantFrom(...CLOCKS)))
  .map(([opens, closes]) => {
    const crosses = closes !== undefined && closes !== '00:00' && closes <= opens;
    return { opens, closes, closesNextDay: crosses ? true : undefined };
  });

const rule: fc.Arbitrary<OpeningRule> = fc
  .constantFrom('weekly' as const, 'monthly' as const, 'yearly' as const)
  .chain((freq) =>
    fc.record({
      freq: fc.constant(freq),
      byDay: freq === 'weekly' ? some(WEEKDAYS, 7) : fc.oneof(some(ORDINALS), some(WEEKDAYS)),
      byMonth: maybe(some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 6)),
      interval: maybe(fc.integer({ min: 1, max: 3 })),
      from: maybe(day),
      until: maybe(day),
      hours: timed,
    }),
  )
  .map(({ hours, ...rest }) => ({ ...rest, ...hours }));

const yearlyDay = day.map((date) => date.slice(5));

const closed = fc.oneof(
  fc.record({ from: day, until: maybe(day) }),
  fc.record({ from: yearlyDay, until: yearlyDay }),
);

const exception = fc
  .record({ date: day, hours: maybe(timed) })
  .map(({ date, hours }) => ({ date, ...hours }));

/** A schedule without problems, with times that are known. */
export const schedule: fc.Arbitrary<Schedule> = fc
  .oneof(
    { weight: 5, arbitrary: fc.record({ rules: fc.array(rule, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.constant({ allDay: true as const }) },
  )
  .chain((base) =>
    fc.record({
      base: fc.constant(base),
      exceptions: maybe(fc.array(exception, { maxLength: 4 })),
      closed: maybe(fc.array(closed, { maxLength: 2 })),
    }),
  )
  .map(({ base, ...rest }): Schedule => ({ ...base, ...rest }))
  .filter((candidate) => scheduleProblems(candidate).length === 0);
