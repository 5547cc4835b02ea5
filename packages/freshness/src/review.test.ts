import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewDates, reviewState, reviewStates } from './review.ts';

const yearly = { on: '2025-11-23', everyMonths: 12 };

describe('reviewState', () => {
  it.each([
    ['2025-11-23T00:00:00+01:00', 'fresh'],
    ['2026-10-23T23:59:00+02:00', 'fresh'],
    ['2026-10-24T00:00:00+02:00', 'soon'],
    ['2026-11-23T23:59:00+01:00', 'soon'],
    ['2026-11-24T00:00:00+01:00', 'expired'],
    ['2027-11-23T23:59:00+01:00', 'expired'],
    ['2027-11-24T00:00:00+01:00', 'old'],
  ])('is at %s: %s', (now, state) => {
    expect(reviewState(yearly, new Date(now))).toBe(state);
  });

  it('is unconfirmed while nobody has vouched, and while the vouching lies in the future', () => {
    expect(reviewState(undefined, new Date('2026-11-23T12:00:00Z'))).toBe('unconfirmed');
    expect(
      reviewState({ on: '2062-01-01', everyMonths: 12 }, new Date('2026-11-23T12:00:00Z')),
    ).toBe('unconfirmed');
  });
});

describe('reviewDates', () => {
  it.each([
    [
      { on: '2026-01-31', everyMonths: 1 },
      { soonFrom: '2026-02-21', dueOn: '2026-02-28', oldAfter: '2026-03-28' },
    ],
    [
      { on: '2024-02-29', everyMonths: 12 },
      { soonFrom: '2025-01-29', dueOn: '2025-02-28', oldAfter: '2026-02-28' },
    ],
    [
      { on: '2020-06-01', everyMonths: 60 },
      { soonFrom: '2025-05-02', dueOn: '2025-06-01', oldAfter: '2027-06-01' },
    ],
  ])('of %j are %j', (vouching, dates) => {
    expect(reviewDates(vouching)).toEqual(dates);
  });
});

describe('time', () => {
  const day = fc.integer({ min: 0, max: 8000 });
  const date = (days: number) => new Date(Date.parse('2015-01-01T12:00:00Z') + days * 86_400_000);

  it('never makes a vouched entry fresher', () => {
    const holds = fc.property(
      day,
      fc.integer({ min: 1, max: 60 }),
      day,
      day,
      (on, everyMonths, a, b) => {
        const vouching = { on: date(on).toISOString().slice(0, 10), everyMonths };
        const [earlier, later] = [on + Math.min(a, b), on + Math.max(a, b)].map((at) =>
          reviewStates.indexOf(reviewState(vouching, date(at))),
        );
        expect(later).toBeGreaterThanOrEqual(earlier ?? 0);
      },
    );
    fc.assert(holds, { numRuns: 1000 });
  });

  it('brings every state in turn', () => {
    const holds = fc.property(day, fc.integer({ min: 1, max: 60 }), (on, everyMonths) => {
      const vouching = { on: date(on).toISOString().slice(0, 10), everyMonths };
      const { soonFrom, dueOn, oldAfter } = reviewDates(vouching);
      expect(vouching.on < soonFrom && soonFrom < dueOn && dueOn < oldAfter).toBe(true);
    });
    fc.assert(holds, { numRuns: 1000 });
  });
});
