import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenAt, nextOpening, openingsBetween } from './openings.ts';
import { instant, schedule } from './testing/arbitrary.ts';
import { isOpen, nextStart, wallClock } from './testing/oracle.ts';

const RUNS = { numRuns: 1000 };
const FEWER = { numRuns: 300 };
const SLOW = 60_000;
const NAIVE_DAYS = 400;

describe('openings, against a naive second opinion', () => {
  it(
    'agrees on whether it is open',
    () => {
      const agrees = fc.property(schedule, instant, (given, now) => {
        expect(isOpenAt(given, now)).toBe(isOpen(given, now));
      });
      fc.assert(agrees, RUNS);
    },
    SLOW,
  );

  it(
    'agrees on when it opens next',
    () => {
      const agrees = fc.property(schedule, instant, (given, now) => {
        const next = nextOpening(given, now);
        const found = next && wallClock(next.opensAt);
        const expected = nextStart(given, now, NAIVE_DAYS);
        const days = next ? (next.opensAt.getTime() - now.getTime()) / 86_400_000 : Infinity;
        if (expected === undefined) expect(days).toBeGreaterThan(NAIVE_DAYS - 1);
        else expect(found).toBe(expected);
      });
      fc.assert(agrees, FEWER);
    },
    SLOW,
  );

  it(
    'gives openings in order, apart from each other, inside the time asked for',
    () => {
      const holds = fc.property(schedule, instant, (given, from) => {
        const to = new Date(from.getTime() + 20 * 86_400_000);
        const openings = openingsBetween(given, from, to);
        for (const [i, { opensAt, closesAt }] of openings.entries()) {
          expect(opensAt < to).toBe(true);
          if (!closesAt) continue;
          expect(closesAt > opensAt && closesAt > from).toBe(true);
          const following = openings[i + 1];
          if (following) expect(following.opensAt >= closesAt).toBe(true);
        }
      });
      fc.assert(holds, RUNS);
    },
    SLOW,
  );
});
