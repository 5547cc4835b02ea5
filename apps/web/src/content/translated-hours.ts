import type { OpeningRule, Schedule, Translation } from '@sett/content';
import { osloDay } from '@sett/schedule';
import { formats } from './dates.ts';
import { wordsIn } from './words/index.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The hours of a schedule that says the same every week, in a language of translations; `undefined`
 * for any other, of which nothing may be left out.
 */
export function translatedHours(
  { allDay, byAppointment, rules = [], exceptions, closed }: Schedule,
  language: Translation,
  now: Date,
): string[] | undefined {
  const words = wordsIn(language).hours;
  const today = osloDay(now);
  if (exceptions !== undefined || closed !== undefined) return undefined;
  if (!rules.every((rule) => isPlain(rule, today))) return undefined;
  return [
    ...(allDay ? [words.allDay] : []),
    ...rules.map(({ byDay, opens, closes }) =>
      [
        daysText(byDay, language),
        ...(opens === undefined ? [] : [words.clock(opens, closes)]),
      ].join(words.between),
    ),
    ...(byAppointment ? [words.byAppointment] : []),
  ];
}

function isPlain(rule: OpeningRule, today: string): boolean {
  const { freq, interval = 1, byDay, byMonth, from, until, note, closesNextDay } = rule;
  const isEveryWeek = freq === 'weekly' && interval === 1 && byMonth === undefined;
  const isNow = (from === undefined || from <= today) && until === undefined;
  if (note !== undefined || closesNextDay) return false;
  return isEveryWeek && isNow && byDay.every((day) => CODES.includes(day));
}

function daysText(byDay: readonly string[], language: Translation): string {
  const { days, everyDay } = wordsIn(language).hours;
  const present = CODES.map((code) => byDay.includes(code));
  if (present.every(Boolean)) return everyDay;
  const runs: number[][] = [];
  for (const [index, isOpen] of present.entries()) {
    if (!isOpen) continue;
    if (present[index - 1]) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  const names = runs.flatMap((run) =>
    run.length > 2
      ? [days(dayName(run[0] ?? 0, language), dayName(run.at(-1) ?? 0, language))]
      : run.map((index) => dayName(index, language)),
  );
  return new Intl.ListFormat(formats[language], { type: 'conjunction' }).format(names);
}

/** 1 January 2024 was a Monday. */
const dayName = (index: number, language: Translation): string =>
  new Intl.DateTimeFormat(formats[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + index)),
  );
