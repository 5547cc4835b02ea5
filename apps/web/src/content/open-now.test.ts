import { describe, expect, it } from 'vitest';
import { fixtureSite, fixtureView } from '../../tests/support/fixture.ts';
import { openNow } from './open-now.ts';
import { viewOf } from './site-content.ts';

const weekdays = {
  rules: [
    {
      freq: 'weekly' as const,
      byDay: ['MO' as const, 'TU' as const],
      opens: '08:00',
      closes: '15:30',
    },
  ],
};

async function viewAt(now: string) {
  const view = viewOf(await fixtureSite(new Date(now)));
  if (view === undefined) throw new Error('The fixture has no first målform');
  return view;
}

describe('openNow', () => {
  it('gives the openings of a fortnight as instants, with finished words', async () => {
    const data = openNow(await fixtureView(), weekdays);
    expect(data).toMatchObject({ since: '2026-11-23T04:00Z', until: '2026-12-07T04:00Z' });
    expect(data?.times.split(';')).toEqual([
      '2026-11-23T07:00Z|2026-11-23T14:30Z|, åpner kl. 08.00|, stenger kl. 15.30',
      '2026-11-24T07:00Z|2026-11-24T14:30Z|, åpner tirsdag 24. november kl. 08.00|, stenger kl. 15.30',
      '2026-11-30T07:00Z|2026-11-30T14:30Z|, åpner mandag 30. november kl. 08.00|, stenger kl. 15.30',
      '2026-12-01T07:00Z|2026-12-01T14:30Z|, åpner tirsdag 1. desember kl. 08.00|, stenger kl. 15.30',
    ]);
  });

  it('names the day on which a night ends', async () => {
    const night = {
      rules: [{ ...weekdays.rules[0], opens: '20:00', closes: '02:00', closesNextDay: true }],
    };
    const data = openNow(await fixtureView(), night as typeof weekdays);
    expect(data?.times).toContain(', stenger tirsdag 24. november kl. 02.00');
  });

  it('knows nothing from the first public holiday on', async () => {
    const data = openNow(await viewAt('2026-12-20T04:00:00Z'), {
      rules: [{ ...weekdays.rules[0], byDay: ['MO', 'FR'] }],
    } as typeof weekdays);
    expect(data?.until).toBe('2026-12-25T07:00Z');
    expect(data?.times.split(';')).toHaveLength(1);
  });

  it('knows nothing from the first opening without a closing time on', async () => {
    const vague = { rules: [{ freq: 'weekly' as const, byDay: ['MO' as const], opens: '08:00' }] };
    expect(openNow(await fixtureView(), vague)).toBeUndefined();
  });

  it('has nothing to add to what never closes', async () => {
    expect(openNow(await fixtureView(), { allDay: true })).toBeUndefined();
  });
});
