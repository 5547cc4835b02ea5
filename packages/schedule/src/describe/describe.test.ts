import { describe, expect, it } from 'vitest';
import type { OpeningRule, Schedule } from '../types.ts';
import { describeOpening } from './opening.ts';
import { describeSchedule } from './schedule.ts';

const rule = (more: Partial<OpeningRule>): Schedule => ({
  rules: [{ freq: 'weekly', byDay: ['MO'], opens: '18:00', closes: '20:00', ...more }],
});
const monthly = (byDay: string[], more: Partial<OpeningRule> = {}) =>
  rule({ freq: 'monthly', byDay, ...more });
const unclocked = { opens: undefined, closes: undefined };

describe('describeSchedule', () => {
  it.each<[Schedule, string, string]>([
    [
      rule({ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '07:30', closes: '16:30' }),
      'Mandag–fredag 07.30–16.30',
      'Måndag–fredag 07.30–16.30',
    ],
    [
      rule({ byDay: ['TH', 'TU'] }),
      'Tirsdag og torsdag 18.00–20.00',
      'Tysdag og torsdag 18.00–20.00',
    ],
    [
      rule({ byDay: ['MO', 'TU', 'WE', 'FR'] }),
      'Mandag–onsdag og fredag 18.00–20.00',
      'Måndag–onsdag og fredag 18.00–20.00',
    ],
    [
      rule({ byDay: ['SA', 'SU'], opens: '00:00', closes: '00:00' }),
      'Lørdag og søndag hele døgnet',
      'Laurdag og søndag heile døgnet',
    ],
    [
      rule({ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }),
      'Alle dager 18.00–20.00',
      'Alle dagar 18.00–20.00',
    ],
    [
      rule({ closes: '08:00', closesNextDay: true }),
      'Mandag 18.00–08.00 dagen etter',
      'Måndag 18.00–08.00 dagen etter',
    ],
    [rule({ closes: '00:00' }), 'Mandag 18.00–24.00', 'Måndag 18.00–24.00'],
    [rule({ closes: undefined }), 'Mandag fra kl. 18.00', 'Måndag frå kl. 18.00'],
    [rule(unclocked), 'Mandag', 'Måndag'],
    [
      rule({ interval: 2, byDay: ['TH'], from: '2026-01-01' }),
      'Annenhver torsdag 18.00–20.00, fra 1. januar 2026',
      'Annankvar torsdag 18.00–20.00, frå 1. januar 2026',
    ],
    [
      rule({ interval: 2, byDay: ['MO', 'TH'] }),
      'Mandag og torsdag annenhver uke 18.00–20.00',
      'Måndag og torsdag annakvar veke 18.00–20.00',
    ],
    [rule({ interval: 3 }), 'Mandag hver 3. uke 18.00–20.00', 'Måndag kvar 3. veke 18.00–20.00'],
    [
      rule({ byMonth: [9, 10, 11, 12, 1, 2, 3, 4, 5] }),
      'Mandag 18.00–20.00, september–mai',
      'Måndag 18.00–20.00, september–mai',
    ],
    [
      rule({ byMonth: [3, 5, 6, 7] }),
      'Mandag 18.00–20.00, mars og mai–juli',
      'Måndag 18.00–20.00, mars og mai–juli',
    ],
    [
      rule({ until: '2027-06-19' }),
      'Mandag 18.00–20.00, til og med 19. juni 2027',
      'Måndag 18.00–20.00, til og med 19. juni 2027',
    ],
    [
      rule({ from: '2026-08-17', until: '2027-06-19' }),
      'Mandag 18.00–20.00, 17. august 2026–19. juni 2027',
      'Måndag 18.00–20.00, 17. august 2026–19. juni 2027',
    ],
    [
      rule({ note: { nb: 'ring på', nn: 'ring på døra' } }),
      'Mandag 18.00–20.00 (ring på)',
      'Måndag 18.00–20.00 (ring på døra)',
    ],
    [
      rule({ note: { nn: 'berre elevar' } }),
      'Mandag 18.00–20.00 (berre elevar)',
      'Måndag 18.00–20.00 (berre elevar)',
    ],
    [
      monthly(['1MO']),
      'Første mandag i måneden 18.00–20.00',
      'Første måndag i månaden 18.00–20.00',
    ],
    [monthly(['1MO'], unclocked), 'Første mandag i måneden', 'Første måndag i månaden'],
    [monthly(['-1FR']), 'Siste fredag i måneden 18.00–20.00', 'Siste fredag i månaden 18.00–20.00'],
    [
      monthly(['1MO', '3MO']),
      'Første og tredje mandag i måneden 18.00–20.00',
      'Første og tredje måndag i månaden 18.00–20.00',
    ],
    [
      monthly(['1MO', '-1FR']),
      'Første mandag og siste fredag i måneden 18.00–20.00',
      'Første måndag og siste fredag i månaden 18.00–20.00',
    ],
    [
      monthly(['1MO'], { interval: 2 }),
      'Første mandag i annenhver måned 18.00–20.00',
      'Første måndag i annankvar månad 18.00–20.00',
    ],
    [
      monthly(['1MO'], { byMonth: [1, 2, 3] }),
      'Første mandag i måneden 18.00–20.00, januar–mars',
      'Første måndag i månaden 18.00–20.00, januar–mars',
    ],
    [monthly(['MO']), 'Mandag 18.00–20.00', 'Måndag 18.00–20.00'],
    [
      rule({ freq: 'yearly', byDay: ['1MO'], byMonth: [8] }),
      'Første mandag i august 18.00–20.00',
      'Første måndag i august 18.00–20.00',
    ],
    [
      rule({ freq: 'yearly', byDay: ['1MO'] }),
      'Første mandag i året 18.00–20.00',
      'Første måndag i året 18.00–20.00',
    ],
    [{ allDay: true }, 'Hele døgnet', 'Heile døgnet'],
    [{ byAppointment: true }, 'Etter avtale', 'Etter avtale'],
    [{ closed: [{ from: '07-01', until: '07-31' }] }, 'Stengt i juli', 'Stengt i juli'],
    [
      { closed: [{ from: '07-01', until: '07-31', note: { nb: 'stengt i juli.' } }] },
      'Stengt i juli',
      'Stengt i juli',
    ],
    [{ closed: [{ from: '02-01', until: '02-28' }] }, 'Stengt i februar', 'Stengt i februar'],
    [
      { closed: [{ from: '06-01', until: '07-31' }] },
      'Stengt i juni og juli',
      'Stengt i juni og juli',
    ],
    [
      { closed: [{ from: '12-24', until: '01-02' }] },
      'Stengt 24. desember–2. januar hvert år',
      'Stengt 24. desember–2. januar kvart år',
    ],
    [
      { closed: [{ from: '2026-07-01', until: '2026-07-15' }] },
      'Stengt 1.–15. juli 2026',
      'Stengt 1.–15. juli 2026',
    ],
    [
      { closed: [{ from: '2026-06-20', until: '2026-08-15' }] },
      'Stengt 20. juni–15. august 2026',
      'Stengt 20. juni–15. august 2026',
    ],
    [
      { closed: [{ from: '2026-12-24', until: '2027-01-02' }] },
      'Stengt 24. desember 2026–2. januar 2027',
      'Stengt 24. desember 2026–2. januar 2027',
    ],
    [
      { closed: [{ from: '2026-12-24', until: '2026-12-24' }] },
      'Stengt 24. desember 2026',
      'Stengt 24. desember 2026',
    ],
    [
      { closed: [{ from: '2026-11-01', note: { nb: 'ring oss' } }] },
      'Stengt fra 1. november 2026 inntil videre (ring oss)',
      'Stengt frå 1. november 2026 inntil vidare (ring oss)',
    ],
    [
      { exceptions: [{ date: '2026-12-24' }] },
      'Torsdag 24. desember 2026: stengt',
      'Torsdag 24. desember 2026: stengt',
    ],
    [
      { exceptions: [{ date: '2026-12-22', opens: '10:00', closes: '12:00' }] },
      'Tirsdag 22. desember 2026: 10.00–12.00',
      'Tysdag 22. desember 2026: 10.00–12.00',
    ],
  ])('%j: %s', (schedule, nb, nn) => {
    expect(describeSchedule(schedule, 'nb')).toEqual([nb]);
    expect(describeSchedule(schedule, 'nn')).toEqual([nn]);
  });

  it('says hours of the same days in one line, then the rest in order', () => {
    const days = ['MO', 'TU', 'WE', 'TH', 'FR'];
    const schedule: Schedule = {
      rules: [
        { freq: 'weekly', byDay: days, opens: '08:00', closes: '11:30' },
        { freq: 'weekly', byDay: days, opens: '12:00', closes: '15:30' },
        { freq: 'weekly', byDay: ['SA'], opens: '10:00', closes: '12:00' },
      ],
      byAppointment: true,
      exceptions: [{ date: '2026-12-24' }, { date: '2026-12-23', opens: '08:00', closes: '12:00' }],
      closed: [{ from: '07-01', until: '07-31' }],
    };
    expect(describeSchedule(schedule, 'nb')).toEqual([
      'Mandag–fredag 08.00–11.30 og 12.00–15.30',
      'Lørdag 10.00–12.00',
      'Etter avtale',
      'Onsdag 23. desember 2026: 08.00–12.00',
      'Torsdag 24. desember 2026: stengt',
      'Stengt i juli',
    ]);
  });

  it('leaves out what is over, and a first day that has passed', () => {
    const schedule: Schedule = {
      rules: [
        { freq: 'weekly', byDay: ['MO'], from: '2026-01-05' },
        { freq: 'weekly', byDay: ['TU'], until: '2026-11-22' },
      ],
      exceptions: [{ date: '2026-11-22' }, { date: '2026-11-23' }],
      closed: [
        { from: '2026-07-01', until: '2026-11-22' },
        { from: '07-01', until: '07-31' },
      ],
    };
    expect(describeSchedule(schedule, 'nb', new Date('2026-11-23T10:00:00Z'))).toEqual([
      'Mandag',
      'Mandag 23. november 2026: stengt',
      'Stengt i juli',
    ]);
  });
});

describe('describeOpening', () => {
  const now = new Date('2026-11-23T06:00:00+01:00');
  it.each([
    [
      '2026-11-23T07:30:00+01:00',
      'i dag, mandag 23. november kl. 07.30',
      'i dag, måndag 23. november kl. 07.30',
    ],
    [
      '2026-11-24T07:30:00+01:00',
      'i morgen, tirsdag 24. november kl. 07.30',
      'i morgon, tysdag 24. november kl. 07.30',
    ],
    ['2026-11-30T07:30:00+01:00', 'mandag 30. november kl. 07.30', 'måndag 30. november kl. 07.30'],
    [
      '2027-01-04T18:00:00+01:00',
      'mandag 4. januar 2027 kl. 18.00',
      'måndag 4. januar 2027 kl. 18.00',
    ],
  ])('gives %s as «%s»', (opensAt, nb, nn) => {
    expect(describeOpening({ opensAt: new Date(opensAt) }, now, 'nb')).toBe(nb);
    expect(describeOpening({ opensAt: new Date(opensAt) }, now, 'nn')).toBe(nn);
  });

  it('gives the day only when the time is not known', () => {
    const opening = { opensAt: new Date('2026-12-07T00:00:00+01:00'), dateOnly: true } as const;
    expect(describeOpening(opening, now, 'nb')).toBe('mandag 7. desember');
  });

  it('counts days in Norway, not in UTC', () => {
    const lateEvening = new Date('2026-11-23T23:30:00Z');
    const opening = { opensAt: new Date('2026-11-24T07:30:00+01:00') };
    expect(describeOpening(opening, lateEvening, 'nb')).toBe(
      'i dag, tirsdag 24. november kl. 07.30',
    );
  });
});
