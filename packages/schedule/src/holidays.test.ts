import { describe, expect, it } from 'vitest';
import { easterSunday, isUncertainDay } from './holidays.ts';

const weekly = { rules: [{ freq: 'weekly' as const, byDay: ['MO'], opens: '08:00' }] };
const noon = (day: string) => new Date(`${day}T11:00:00Z`);

describe('easterSunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('is right for %i', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('isUncertainDay', () => {
  it.each(['2026-05-17', '2026-12-24', '2026-04-02', '2026-05-14', '2026-05-25', '2027-01-01'])(
    'does not trust weekly hours on %s',
    (day) => {
      expect(isUncertainDay(weekly, noon(day))).toBe(true);
    },
  );

  it('trusts weekly hours on a common day', () => {
    expect(isUncertainDay(weekly, noon('2026-11-23'))).toBe(false);
  });

  it('counts the day in Norwegian time', () => {
    expect(isUncertainDay(weekly, new Date('2026-12-23T23:30:00Z'))).toBe(true);
  });

  it('trusts what the schedule says of the very day, and what never closes', () => {
    const told = { ...weekly, exceptions: [{ date: '2026-12-24', opens: '08:00' }] };
    expect(isUncertainDay(told, noon('2026-12-24'))).toBe(false);
    expect(isUncertainDay({ allDay: true }, noon('2026-12-25'))).toBe(false);
  });
});
