import { describe, expect, it } from 'vitest';
import { entryFreshness } from './entry.ts';
import { stateLabel } from './label.ts';
import { mayComputeNextOpening, nextOpeningRefusal } from './next-opening.ts';

const now = new Date('2026-11-23T12:00:00+01:00');

describe('entryFreshness', () => {
  it('shows an old telephone number behind a fresh review', () => {
    const vouching = { on: '2026-10-01', everyMonths: 12 };
    const facts = [
      { path: 'contacts.0', kind: 'phone', date: '2020' },
      { path: 'hours', kind: 'hours', date: '2026-10' },
    ] as const;
    expect(entryFreshness({ vouching, facts }, now)).toEqual({
      state: 'fresh',
      dates: { soonFrom: '2027-09-01', dueOn: '2027-10-01', oldAfter: '2028-10-01' },
      facts: [
        {
          path: 'contacts.0',
          kind: 'phone',
          date: '2020',
          months: 82,
          state: 'old',
          olderThanEntry: true,
        },
        {
          path: 'hours',
          kind: 'hours',
          date: '2026-10',
          months: 1,
          state: 'current',
          olderThanEntry: false,
        },
      ],
      worstFact: 'old',
    });
  });

  it('judges facts of an entry that nobody has vouched for', () => {
    const facts = [{ path: 'contacts.0', kind: 'phone' }] as const;
    expect(entryFreshness({ facts }, now)).toEqual({
      state: 'unconfirmed',
      facts: [{ path: 'contacts.0', kind: 'phone', state: 'undated', olderThanEntry: false }],
      worstFact: 'undated',
    });
  });

  it('gives no dates for a vouching in the future', () => {
    const vouching = { on: '2027-01-01', everyMonths: 12 };
    expect(entryFreshness({ vouching, facts: [] }, now)).toEqual({
      state: 'unconfirmed',
      facts: [],
    });
  });
});

describe('mayComputeNextOpening', () => {
  it.each([
    ['fresh', 'current', undefined],
    ['expired', 'ageing', undefined],
    ['unconfirmed', 'current', undefined],
    ['old', 'current', 'entry-old'],
    ['fresh', 'old', 'hours-old'],
    ['unconfirmed', 'old', 'hours-old'],
    ['fresh', 'undated', 'hours-undated'],
    ['unconfirmed', 'undated', 'hours-undated'],
  ] as const)('for %s entries with %s hours: refused as %s', (review, hours, refusal) => {
    expect(nextOpeningRefusal(review, hours)).toBe(refusal);
    expect(mayComputeNextOpening(review, hours)).toBe(refusal === undefined);
  });
});

describe('stateLabel', () => {
  it.each([
    ['unconfirmed', 'ikke bekreftet', 'ikkje stadfesta'],
    ['fresh', 'fersk', 'fersk'],
    ['soon', 'snart', 'snart'],
    ['expired', 'utløpt', 'gått ut'],
    ['old', 'gammel', 'gammal'],
    ['undated', 'uten dato', 'utan dato'],
    ['current', 'fersk', 'fersk'],
    ['ageing', 'bør sjekkes', 'bør sjekkast'],
  ] as const)('of %s is «%s», «%s»', (state, nb, nn) => {
    expect([stateLabel(state, 'nb'), stateLabel(state, 'nn')]).toEqual([nb, nn]);
  });
});
