import { isYearly } from '../closed.ts';
import { osloDay } from '../oslo.ts';
import { hoursText } from './clock.ts';
import { dateText, monthsText, periodText, weekdayDateText, wholeMonthsText } from './dates.ts';
import { daysText } from './days.ts';
import { repeats } from './repeats.ts';
import { capitalized, listed, WORDS } from './words.ts';
import type {
  ClosedPeriod,
  Exception,
  Language,
  Localized,
  OpeningRule,
  Schedule,
} from '../types.ts';

/**
 * The schedule in words, one line for each thing to say: «Mandag–fredag 07.30–16.30», «Første mandag
 * i måneden 18.00–20.00», «Etter avtale», «Torsdag 24. desember 2026: stengt», «Stengt i juli».
 *
 * With `now`, what is over by then is left out and a first day that has passed is not mentioned.
 * A note that lacks the language is given in the other one rather than left out: it may be a limit.
 */
export function describeSchedule(schedule: Schedule, language: Language, now?: Date): string[] {
  const today = now === undefined ? '' : osloDay(now);
  const rules = (schedule.rules ?? []).filter(({ until }) => until === undefined || until >= today);
  const exceptions = (schedule.exceptions ?? []).filter(({ date }) => date >= today);
  const closed = (schedule.closed ?? []).filter((period) => !isOver(period, today));
  return [
    ...(schedule.allDay ? [capitalized(WORDS[language].allDay)] : []),
    ...ruleLines(rules, language, today),
    ...(schedule.byAppointment ? ['Etter avtale'] : []),
    ...exceptions.toSorted(byDate).map((exception) => exceptionLine(exception, language)),
    ...closed.map((period) => closedLine(period, language)),
  ];
}

/** Rules that differ only in the clock are one line: «Mandag 08.00–11.30 og 12.00–15.30». */
function ruleLines(rules: readonly OpeningRule[], language: Language, today: string): string[] {
  const days = (rule: OpeningRule) => capitalized(daysText(rule, language));
  const rest = (rule: OpeningRule) =>
    limitsText(rule, language, today) + noteText(rule.note, language);
  const alike = Map.groupBy(rules, (rule) => `${days(rule)}\n${rest(rule)}`);
  return [...alike.values()].map((group) => {
    const [first] = group;
    const clock = listed(
      group.map((rule) => hoursText(rule, language)).filter((text) => text !== ''),
    );
    return first === undefined ? '' : `${days(first)}${clock && ` ${clock}`}${rest(first)}`;
  });
}

function limitsText(rule: OpeningRule, language: Language, today: string): string {
  const months = monthLimit(rule);
  const period = periodLimit(rule, language, today);
  return `${months && `, ${months}`}${period && `, ${period}`}`;
}

/** A yearly rule for «første mandag» has named its months already. */
function monthLimit({ freq, byDay, byMonth = [] }: OpeningRule): string {
  const named = freq === 'yearly' && byDay.some((day) => day.length > 2);
  return named || byMonth.length === 0 || byMonth.length === 12 ? '' : monthsText(byMonth);
}

function periodLimit({ from, until }: OpeningRule, language: Language, today: string): string {
  const start = from !== undefined && from > today ? from : undefined;
  if (start === undefined) return until === undefined ? '' : `til og med ${dateText(until)}`;
  if (until !== undefined) return periodText(start, until);
  return `${WORDS[language].from} ${dateText(start)}`;
}

function exceptionLine(exception: Exception, language: Language): string {
  const day = capitalized(weekdayDateText(exception.date, language));
  const hours = exception.opens === undefined ? 'stengt' : hoursText(exception, language);
  return withNote(`${day}: ${hours}`, exception.note, language);
}

function closedLine(period: ClosedPeriod, language: Language): string {
  return withNote(`Stengt ${closedText(period, language)}`, period.note, language);
}

function closedText({ from, until }: ClosedPeriod, language: Language): string {
  const words = WORDS[language];
  if (until === undefined) return `${words.from} ${dateText(from)} ${words.untilFurtherNotice}`;
  if (!isYearly(from)) return periodText(from, until);
  return wholeMonthsText(from, until) ?? `${periodText(from, until)} ${words.every.neuter} år`;
}

/** The line with its note in brackets, unless the note only says it again. */
function withNote(line: string, note: Localized | undefined, language: Language): string {
  const text = noteText(note, language);
  return repeats(text, line) ? line : `${line}${text}`;
}

function noteText(note: Localized | undefined, language: Language): string {
  const text = note?.[language] ?? note?.nb ?? note?.nn;
  return text === undefined ? '' : ` (${text})`;
}

function isOver({ from, until }: ClosedPeriod, today: string): boolean {
  return !isYearly(from) && until !== undefined && until < today;
}

function byDate(a: Exception, b: Exception): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
