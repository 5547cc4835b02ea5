import { describe, expect, it } from 'vitest';
import { isOpenAt, nextOpening, openingsBetween } from './openings.ts';
import { osloClock, osloDay } from './oslo.ts';
import type { OpeningRule, Schedule } from './types.ts';

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const weekly = (byDay: string[], opens?: string, closes?: string): OpeningRule => ({
  freq: 'weekly',
  byDay,
  opens,
  closes,
});

/** Drivdalen SFO: workdays 07.30–16.30, closed in July. */
const sfo: Schedule = {
  rules: [weekly(WORKDAYS, '07:30', '16:30')],
  closed: [{ from: '07-01', until: '07-31' }],
};
const night: Schedule = {
  rules: [{ ...weekly(['FR'], '16:00', '08:00'), closesNextDay: true }],
};

const at = (local: string) => new Date(local);
const shown = (date: Date | undefined) => date && `${osloDay(date)} ${osloClock(date)}`;
const next = (schedule: Schedule, now: string) => {
  const opening = nextOpening(schedule, at(now));
  return opening && [shown(opening.opensAt), shown(opening.closesAt)];
};

describe('isOpenAt', () => {
  it.each([
    ['2026-11-23T07:29:59+01:00', false],
    ['2026-11-23T07:30:00+01:00', true],
    ['2026-11-23T16:29:59+01:00', true],
    ['2026-11-23T16:30:00+01:00', false],
    ['2026-11-22T10:00:00+01:00', false],
    ['2026-07-01T10:00:00+02:00', false],
    ['2026-06-30T10:00:00+02:00', true],
  ])('tells at %s: %s', (now, open) => {
    expect(isOpenAt(sfo, at(now))).toBe(open);
  });

  it('keeps a night open past midnight, until it closes', () => {
    expect(isOpenAt(night, at('2026-11-28T07:59:00+01:00'))).toBe(true);
    expect(isOpenAt(night, at('2026-11-28T08:00:00+01:00'))).toBe(false);
  });

  it('lets the night before a closed day last to its end', () => {
    const closed = { ...night, exceptions: [{ date: '2026-11-28' }] };
    expect(isOpenAt(closed, at('2026-11-28T03:00:00+01:00'))).toBe(true);
  });

  it('reads 00:00 as midnight at the end of the day', () => {
    const evening = { rules: [weekly(['MO'], '18:00', '00:00')] };
    expect(isOpenAt(evening, at('2026-11-23T23:59:00+01:00'))).toBe(true);
    expect(isOpenAt(evening, at('2026-11-24T00:00:00+01:00'))).toBe(false);
  });

  it('does not claim to be open when the closing time or the time is not known', () => {
    expect(isOpenAt({ rules: [weekly(['MO'], '18:00')] }, at('2026-11-23T18:30:00+01:00'))).toBe(
      false,
    );
    expect(isOpenAt({ rules: [weekly(['MO'])] }, at('2026-11-23T12:00:00+01:00'))).toBe(false);
  });

  it('is not open by appointment', () => {
    expect(isOpenAt({ byAppointment: true }, at('2026-11-23T12:00:00+01:00'))).toBe(false);
  });
});

describe('nextOpening', () => {
  it('gives the next opening after the one that is going on', () => {
    expect(next(sfo, '2026-11-23T10:00:00+01:00')).toEqual([
      '2026-11-24 07:30',
      '2026-11-24 16:30',
    ]);
  });

  it('passes the weekend', () => {
    expect(next(sfo, '2026-11-27T17:00:00+01:00')).toEqual([
      '2026-11-30 07:30',
      '2026-11-30 16:30',
    ]);
  });

  it('passes July when it is closed every July', () => {
    expect(next(sfo, '2026-07-01T10:00:00+02:00')).toEqual([
      '2026-08-03 07:30',
      '2026-08-03 16:30',
    ]);
  });

  it('keeps the clock time when summer time ends and begins', () => {
    expect(next(sfo, '2026-10-24T12:00:00+02:00')).toEqual([
      '2026-10-26 07:30',
      '2026-10-26 16:30',
    ]);
    expect(nextOpening(sfo, at('2026-10-24T12:00:00+02:00'))?.opensAt).toEqual(
      at('2026-10-26T06:30:00Z'),
    );
    expect(nextOpening(sfo, at('2026-03-28T12:00:00+01:00'))?.opensAt).toEqual(
      at('2026-03-30T05:30:00Z'),
    );
  });

  it('moves a time that summer time skips an hour later', () => {
    const schedule = { rules: [weekly(['SU'], '02:30', '05:00')] };
    expect(next(schedule, '2026-03-28T12:00:00+01:00')).toEqual([
      '2026-03-29 03:30',
      '2026-03-29 05:00',
    ]);
  });

  it('passes an opening that summer time swallows whole', () => {
    const schedule = { rules: [weekly(['SU'], '02:30', '03:15')] };
    expect(next(schedule, '2026-03-28T12:00:00+01:00')?.[0]).toBe('2026-04-05 02:30');
  });

  it('opens at the first of two equal times when summer time ends', () => {
    const schedule = { rules: [weekly(['SU'], '02:30', '05:00')] };
    expect(nextOpening(schedule, at('2026-10-24T12:00:00+02:00'))?.opensAt).toEqual(
      at('2026-10-25T00:30:00Z'),
    );
  });

  it('finds the first Monday and the last Friday of the month', () => {
    const monthly = (byDay: string): Schedule => ({
      rules: [{ freq: 'monthly', byDay: [byDay], opens: '18:00', closes: '20:00' }],
    });
    expect(next(monthly('1MO'), '2026-11-23T10:00:00+01:00')?.[0]).toBe('2026-12-07 18:00');
    expect(next(monthly('-1FR'), '2026-11-23T10:00:00+01:00')?.[0]).toBe('2026-11-27 18:00');
  });

  it('counts every other week from the first day of the rule, across the turn of the year', () => {
    const rule: OpeningRule = {
      ...weekly(['TH'], '18:00', '21:00'),
      interval: 2,
      from: '2026-11-26',
    };
    expect(next({ rules: [rule] }, '2026-11-27T10:00:00+01:00')?.[0]).toBe('2026-12-10 18:00');
    expect(next({ rules: [rule] }, '2026-12-25T10:00:00+01:00')?.[0]).toBe('2027-01-07 18:00');
  });

  it('stops after the last day of a rule', () => {
    const rule: OpeningRule = { ...weekly(['MO'], '08:00', '12:00'), until: '2026-11-23' };
    expect(next({ rules: [rule] }, '2026-11-23T07:00:00+01:00')?.[0]).toBe('2026-11-23 08:00');
    expect(next({ rules: [rule] }, '2026-11-23T08:00:00+01:00')).toBeUndefined();
  });

  it('lets an exception replace the hours of its day, and close a day', () => {
    const schedule: Schedule = {
      ...sfo,
      exceptions: [
        { date: '2026-12-23', opens: '07:30', closes: '12:00' },
        { date: '2026-12-24' },
        { date: '2026-12-25' },
      ],
    };
    expect(next(schedule, '2026-12-22T20:00:00+01:00')).toEqual([
      '2026-12-23 07:30',
      '2026-12-23 12:00',
    ]);
    expect(next(schedule, '2026-12-23T12:00:00+01:00')?.[0]).toBe('2026-12-28 07:30');
  });

  it('passes a yearly closed period that wraps New Year', () => {
    const schedule: Schedule = { ...sfo, closed: [{ from: '12-24', until: '01-03' }] };
    expect(next(schedule, '2026-12-23T20:00:00+01:00')?.[0]).toBe('2027-01-04 07:30');
    expect(next(schedule, '2027-01-02T20:00:00+01:00')?.[0]).toBe('2027-01-04 07:30');
  });

  it('gives nothing when it is closed until further notice', () => {
    expect(
      next({ ...sfo, closed: [{ from: '2026-11-01' }] }, '2026-11-23T10:00:00+01:00'),
    ).toBeUndefined();
  });

  it('gives nothing when it never closes', () => {
    expect(next({ allDay: true }, '2026-11-23T10:00:00+01:00')).toBeUndefined();
    const everyDay = [...WORKDAYS, 'SA', 'SU'];
    expect(
      next({ rules: [weekly(everyDay, '00:00', '00:00')] }, '2026-11-23T10:00:00+01:00'),
    ).toBeUndefined();
  });

  it('opens round the clock again after a closed period', () => {
    const schedule: Schedule = { allDay: true, closed: [{ from: '07-01', until: '07-31' }] };
    expect(next(schedule, '2026-07-10T10:00:00+02:00')).toEqual([
      '2026-08-01 00:00',
      '2027-07-01 00:00',
    ]);
  });

  it('counts a night and the morning it runs into as one opening', () => {
    const schedule: Schedule = {
      rules: [...(night.rules ?? []), weekly(['SA'], '08:00', '12:00')],
    };
    expect(next(schedule, '2026-11-23T10:00:00+01:00')).toEqual([
      '2026-11-27 16:00',
      '2026-11-28 12:00',
    ]);
  });

  it('gives a day without a time until that day is over', () => {
    const schedule: Schedule = { rules: [{ freq: 'monthly', byDay: ['1MO'] }] };
    expect(nextOpening(schedule, at('2026-12-07T15:00:00+01:00'))).toEqual({
      opensAt: at('2026-12-07T00:00:00+01:00'),
      dateOnly: true,
    });
    expect(next(schedule, '2026-12-08T00:00:00+01:00')?.[0]).toBe('2027-01-04 00:00');
  });

  it('refuses a schedule with problems, and names them', () => {
    const wrong: Schedule = { rules: [weekly(['MO'], '16:30', '07:30')] };
    expect(() => nextOpening(wrong, at('2026-11-23T10:00:00Z'))).toThrow(
      'Åpningstidene kan ikke regnes ut. rules.0.closes: Det stenger (07:30) før det åpner (16:30). Bytt dem, eller kryss av for «stenger dagen etter».',
    );
  });
});

describe('openingsBetween', () => {
  it('lists each day, and joins hours that overlap', () => {
    const schedule: Schedule = {
      rules: [weekly(['MO', 'TU'], '08:00', '12:00'), weekly(['MO'], '10:00', '15:00')],
    };
    const openings = openingsBetween(
      schedule,
      at('2026-11-23T00:00:00Z'),
      at('2026-11-30T00:00:00Z'),
    );
    expect(openings.map(({ opensAt, closesAt }) => [shown(opensAt), shown(closesAt)])).toEqual([
      ['2026-11-23 08:00', '2026-11-23 15:00'],
      ['2026-11-24 08:00', '2026-11-24 12:00'],
    ]);
  });

  it('leaves out a day without a time when another rule gives the time', () => {
    const schedule: Schedule = { rules: [weekly(['MO']), weekly(['MO'], '10:00', '12:00')] };
    const openings = openingsBetween(
      schedule,
      at('2026-11-23T00:00:00Z'),
      at('2026-11-24T00:00:00Z'),
    );
    expect(openings).toHaveLength(1);
  });
});
