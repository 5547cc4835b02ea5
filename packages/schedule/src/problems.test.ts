import { describe, expect, it } from 'vitest';
import { scheduleProblems } from './problems.ts';
import type { OpeningRule, Schedule } from './types.ts';

const rule = (more: Partial<OpeningRule>): Schedule => ({
  rules: [{ freq: 'weekly', byDay: ['MO'], opens: '08:00', closes: '12:00', ...more }],
});

describe('scheduleProblems', () => {
  it.each<[string, Schedule]>([
    ['weekly hours', rule({})],
    ['the first Monday of the month', rule({ freq: 'monthly', byDay: ['1MO'] })],
    ['a night that says so', rule({ opens: '16:00', closes: '08:00', closesNextDay: true })],
    ['the whole day', rule({ opens: '00:00', closes: '00:00' })],
    ['a day without a time', rule({ opens: undefined, closes: undefined })],
    ['every other week with a first day', rule({ interval: 2, from: '2026-11-26' })],
    ['round the clock', { allDay: true }],
    ['by appointment', { byAppointment: true }],
    ['a remark only', { note: { nb: 'Ring for å høre når det er åpent' } }],
    ['closed until further notice', { closed: [{ from: '2026-11-01' }] }],
    ['closed every 29 February', { closed: [{ from: '02-29', until: '02-29' }] }],
    ['closed across New Year', { closed: [{ from: '12-24', until: '01-03' }] }],
  ])('accepts %s', (_, schedule) => {
    expect(scheduleProblems(schedule)).toEqual([]);
  });

  it.each<[string, Schedule, string, string]>([
    ['nothing', {}, '', 'Åpningstidene sier ingenting.'],
    [
      'both round the clock and hours',
      { ...rule({}), allDay: true },
      'rules',
      '«Hele døgnet» og faste åpningstider kan ikke stå sammen.',
    ],
    ['no weekday', rule({ byDay: [] }), 'rules.0.byDay', 'Ingen ukedag er valgt.'],
    ['an unknown weekday', rule({ byDay: ['MA'] }), 'rules.0.byDay.0', '«MA» er ikke en ukedag.'],
    ['a weekday twice', rule({ byDay: ['MO', 'MO'] }), 'rules.0.byDay.1', '«MO» står to ganger.'],
    [
      'a first Monday of the week',
      rule({ byDay: ['TU', '1MO'] }),
      'rules.0.byDay.1',
      '«1MO» passer ikke i en ukeregel.',
    ],
    ['a month 13', rule({ byMonth: [1, 13] }), 'rules.0.byMonth.1', '13 er ikke en måned.'],
    ['interval 0', rule({ interval: 0 }), 'rules.0.interval', 'Mellomrommet er 0.'],
    [
      'every other week from nowhere',
      rule({ interval: 2 }),
      'rules.0.from',
      'Uten en første dag vet ingen hvilke ganger som gjelder.',
    ],
    [
      'closing before opening',
      rule({ closes: '07:00' }),
      'rules.0.closes',
      'Det stenger (07:00) før det åpner (08:00).',
    ],
    [
      'closing when it opens',
      rule({ closes: '08:00' }),
      'rules.0.closes',
      'Det stenger (08:00) før det åpner (08:00).',
    ],
    [
      'more than a day',
      rule({ closesNextDay: true }),
      'rules.0.closesNextDay',
      'Åpent i mer enn et døgn.',
    ],
    [
      'the day after without a time',
      rule({ closes: undefined, closesNextDay: true }),
      'rules.0.closes',
      'Det stenger dagen etter, men når?',
    ],
    [
      'closing without opening',
      rule({ opens: undefined }),
      'rules.0.opens',
      'Det stenger 12:00, men når åpner det?',
    ],
    [
      'a clock time that is none',
      rule({ opens: '8.00' }),
      'rules.0.opens',
      '«8.00» er ikke et klokkeslett.',
    ],
    ['24:00', rule({ closes: '24:00' }), 'rules.0.closes', '«24:00» er ikke et klokkeslett.'],
    [
      '30 February',
      rule({ from: '2026-02-30' }),
      'rules.0.from',
      '«2026-02-30» finnes ikke i kalenderen.',
    ],
    [
      'until before from',
      rule({ from: '2026-02-03', until: '2026-02-01' }),
      'rules.0.until',
      'Siste dag (2026-02-01) er før første dag (2026-02-03).',
    ],
    [
      'no such day in the period',
      rule({ from: '2026-02-03', until: '2026-02-04' }),
      'rules.0.byDay',
      'Regelen gir aldri en dag som er åpen.',
    ],
    [
      'an exception on no day',
      { exceptions: [{ date: '2026-02-29' }] },
      'exceptions.0.date',
      '«2026-02-29» finnes ikke i kalenderen.',
    ],
    [
      'a day closed and open',
      {
        exceptions: [
          { date: '2026-12-24' },
          { date: '2026-12-24', opens: '10:00', closes: '12:00' },
        ],
      },
      'exceptions.0.date',
      '2026-12-24 står som stengt og en gang til.',
    ],
    [
      'open in a closed period',
      {
        exceptions: [{ date: '2026-07-15', opens: '10:00' }],
        closed: [{ from: '07-01', until: '07-31' }],
      },
      'exceptions.0.date',
      '2026-07-15 er åpen her, men ligger i en stengt periode.',
    ],
    [
      'closed on no day',
      { closed: [{ from: '02-30', until: '03-01' }] },
      'closed.0.from',
      '«02-30» finnes ikke i kalenderen.',
    ],
    [
      'closed every year without an end',
      { closed: [{ from: '07-01' }] },
      'closed.0.until',
      'Stengt hvert år, men til når?',
    ],
    [
      'a year at one end only',
      { closed: [{ from: '2026-07-01', until: '07-31' }] },
      'closed.0.until',
      'Den ene datoen har år og den andre ikke.',
    ],
    [
      'closed backwards',
      { closed: [{ from: '2026-07-31', until: '2026-07-01' }] },
      'closed.0.until',
      'Siste dag (2026-07-01) er før første dag (2026-07-31).',
    ],
  ])('refuses %s', (_, schedule, path, message) => {
    const found = scheduleProblems(schedule).map((each) => [each.path.join('.'), each.message]);
    expect(found).toContainEqual([path, message]);
  });

  it('says how to mend each problem', () => {
    expect(scheduleProblems(rule({ interval: 0 }))).toEqual([
      {
        path: ['rules', 0, 'interval'],
        message: 'Mellomrommet er 0.',
        remedy: 'Skriv 1 for hver gang, 2 for annenhver.',
      },
    ]);
  });

  it('finds everything at once', () => {
    const wrong: Schedule = {
      ...rule({ interval: 0, opens: '25:00' }),
      closed: [{ from: '13-01', until: '07-31' }],
    };
    expect(scheduleProblems(wrong).map(({ path }) => path.join('.'))).toEqual([
      'rules.0.interval',
      'rules.0.opens',
      'closed.0.from',
    ]);
  });
});
