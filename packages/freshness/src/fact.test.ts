import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factAge, factStates, isFromBefore } from './fact.ts';
import { factLimits } from './limits.ts';
import type { FactKind } from './limits.ts';

const now = new Date('2026-11-23T12:00:00+01:00');

describe('factAge', () => {
  it.each<[string | undefined, FactKind, object]>([
    ['2026-11-23', 'phone', { months: 0, state: 'current' }],
    ['2025-11-24', 'phone', { months: 11, state: 'current' }],
    ['2025-11-23', 'phone', { months: 12, state: 'ageing' }],
    ['2024-11-24', 'hours', { months: 23, state: 'ageing' }],
    ['2024-11-23', 'hours', { months: 24, state: 'old' }],
    ['2024-11-23', 'place', { months: 24, state: 'ageing' }],
    ['2026-04', 'nextStart', { months: 7, state: 'ageing' }],
    ['2026', 'cost', { months: 10, state: 'current' }],
    ['2025', 'cost', { months: 22, state: 'ageing' }],
    ['2020', 'phone', { months: 82, state: 'old' }],
    [undefined, 'phone', { state: 'undated' }],
    ['2062-01-01', 'phone', { state: 'undated' }],
  ])('of %s as %s is %j', (date, kind, age) => {
    expect(factAge(date, kind, now)).toEqual(age);
  });

  it('counts days in Norway', () => {
    expect(factAge('2026-11-24', 'phone', new Date('2026-11-23T23:30:00Z')).months).toBe(0);
  });

  it('never makes a fact fresher as time passes', () => {
    const kinds = Object.keys(factLimits) as FactKind[];
    const days = fc.integer({ min: 0, max: 4000 });
    const partial = fc.constantFrom('2018', '2018-05', '2018-05-31', '2016-02-29');
    const holds = fc.property(
      fc.constantFrom(...kinds),
      partial,
      days,
      days,
      (kind, date, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((day) => {
          const age = factAge(
            date,
            kind,
            new Date(Date.parse('2018-06-01T12:00:00Z') + day * 86_400_000),
          );
          return { rank: factStates.indexOf(age.state), months: age.months ?? NaN };
        });
        expect(later?.rank).toBeGreaterThanOrEqual(earlier?.rank ?? NaN);
        expect(later?.months).toBeGreaterThanOrEqual(earlier?.months ?? NaN);
      },
    );
    fc.assert(holds, { numRuns: 1000 });
  });
});

describe('factLimits', () => {
  it.each(Object.entries(factLimits))('lets %s age before it is old', (_, { ageing, old }) => {
    expect(ageing).toBeGreaterThan(0);
    expect(old).toBeGreaterThan(ageing);
  });
});

describe('isFromBefore', () => {
  it.each([
    ['2020', '2026-10-15', true],
    ['2026', '2026-10-15', false],
    ['2026-09', '2026-10-15', true],
    ['2026-10', '2026-10-15', false],
    ['2026-10-14', '2026-10-15', true],
    ['2026-10-15', '2026-10-15', false],
    ['2027', '2026-10-15', false],
    [undefined, '2026-10-15', false],
  ])('%s, %s: %s', (date, day, before) => {
    expect(isFromBefore(date, day)).toBe(before);
  });
});
