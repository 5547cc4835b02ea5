import { monthsText, runText } from './dates.ts';
import { listed, ordinal, WORDS } from './words.ts';
import type { Language, OpeningRule } from '../types.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Day {
  weekday: number;
  ordinal: number | undefined;
}

/** Which days a rule opens on: «mandag–fredag», «første mandag i måneden», «annenhver torsdag». */
export function daysText(rule: OpeningRule, language: Language): string {
  const days = rule.byDay.map(parse);
  const everyTime = days.every((day) => day.ordinal === undefined);
  const named = everyTime ? weekdaysText(days, language) : ordinalsText(days, language);
  return rule.freq === 'weekly' || everyTime
    ? weeklyText(rule, named, days.length === 1, language)
    : `${named} ${withinText(rule, language)}`;
}

function weeklyText(rule: OpeningRule, days: string, single: boolean, language: Language): string {
  const interval = rule.interval ?? 1;
  if (interval === 1) return days;
  const words = WORDS[language];
  if (rule.freq === 'weekly' && interval === 2 && single) return `${words.everyOther.day} ${days}`;
  return `${days} ${everyText(rule.freq, interval, language)}`;
}

/** The period that «første mandag» is the first of. */
function withinText(rule: OpeningRule, language: Language): string {
  const { units } = WORDS[language];
  const interval = rule.interval ?? 1;
  if (rule.freq === 'monthly')
    return interval === 1 ? units.inMonth : `i ${everyText('monthly', interval, language)}`;
  const within = rule.byMonth ? `i ${monthsText(rule.byMonth)}` : units.inYear;
  return interval === 1 ? within : `${within} ${everyText('yearly', interval, language)}`;
}

function everyText(freq: OpeningRule['freq'], interval: number, language: Language): string {
  const { every, everyOther, units } = WORDS[language];
  const unit = ({ weekly: 'week', monthly: 'month', yearly: 'year' } as const)[freq];
  if (interval === 2) return everyOther[unit];
  const each = unit === 'year' ? every.neuter : every.common;
  return `${each} ${String(interval)}. ${units[unit]}`;
}

function weekdaysText(days: readonly Day[], language: Language): string {
  if (days.length === CODES.length) return WORDS[language].everyDay;
  const present = new Set(days.map((day) => day.weekday));
  const runs: string[][] = [];
  for (const [index, name] of WORDS[language].weekdays.entries()) {
    if (!present.has(index)) continue;
    if (present.has(index - 1)) runs.at(-1)?.push(name);
    else runs.push([name]);
  }
  return listed(runs.flatMap(runText));
}

/** «første og tredje mandag», «første mandag og siste fredag». */
function ordinalsText(days: readonly Day[], language: Language): string {
  const byWeekday = Map.groupBy(days, (day) => day.weekday);
  const { weekdays, every } = WORDS[language];
  const phrases = [...byWeekday].map(([weekday, same]) => {
    const which = same.map((day) =>
      day.ordinal === undefined ? every.common : ordinal(day.ordinal, language),
    );
    return `${listed(which)} ${weekdays[weekday] ?? ''}`;
  });
  return listed(phrases);
}

function parse(token: string): Day {
  const number = Number.parseInt(token, 10);
  return {
    weekday: CODES.indexOf(token.slice(-2)),
    ordinal: Number.isNaN(number) ? undefined : number,
  };
}
