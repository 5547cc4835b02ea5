import type { Language } from '../types.ts';

interface Words {
  weekdays: readonly string[];
  first: string;
  every: { neuter: string; common: string };
  everyOther: { week: string; month: string; year: string; day: string };
  units: { week: string; month: string; inMonth: string; inYear: string; year: string };
  everyDay: string;
  allDay: string;
  from: string;
  untilFurtherNotice: string;
  today: string;
  tomorrow: string;
}

/** The same in both målformer. */
export const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

export const WORDS: Record<Language, Words> = {
  nb: {
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
    first: 'første',
    every: { neuter: 'hvert', common: 'hver' },
    everyOther: {
      week: 'annenhver uke',
      month: 'annenhver måned',
      year: 'annethvert år',
      day: 'annenhver',
    },
    units: { week: 'uke', month: 'måned', inMonth: 'i måneden', inYear: 'i året', year: 'år' },
    everyDay: 'alle dager',
    allDay: 'hele døgnet',
    from: 'fra',
    untilFurtherNotice: 'inntil videre',
    today: 'i dag',
    tomorrow: 'i morgen',
  },
  nn: {
    weekdays: 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '),
    first: 'første',
    every: { neuter: 'kvart', common: 'kvar' },
    everyOther: {
      week: 'annakvar veke',
      month: 'annankvar månad',
      year: 'annakvart år',
      day: 'annankvar',
    },
    units: { week: 'veke', month: 'månad', inMonth: 'i månaden', inYear: 'i året', year: 'år' },
    everyDay: 'alle dagar',
    allDay: 'heile døgnet',
    from: 'frå',
    untilFurtherNotice: 'inntil vidare',
    today: 'i dag',
    tomorrow: 'i morgon',
  },
};

/** «første», «andre», … and for negative numbers «siste», «nest siste», «tredje siste». */
export function ordinal(number: number, language: Language): string {
  const forwards = [WORDS[language].first, 'andre', 'tredje', 'fjerde', 'femte'];
  const backwards = ['siste', 'nest siste', 'tredje siste', 'fjerde siste', 'femte siste'];
  const word = number > 0 ? forwards[number - 1] : backwards[-number - 1];
  return word ?? `${String(number)}.`;
}

/** «mandag», «mandag og tirsdag», «mandag, tirsdag og onsdag». */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} og ${last}`;
}

/** With a capital letter first. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
