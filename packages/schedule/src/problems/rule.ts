import { firstRuleDay } from '../rule-days.ts';
import { dateProblems } from './dates.ts';
import { hoursProblems } from './hours.ts';
import { at, under } from './problem.ts';
import type { ScheduleProblem } from './problem.ts';
import type { OpeningRule } from '../types.ts';

const WEEKDAY = /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

/** What is wrong with one opening rule. */
export function ruleProblems(rule: OpeningRule): ScheduleProblem[] {
  const problems = [
    ...dayProblems(rule),
    ...monthProblems(rule),
    ...intervalProblems(rule),
    ...hoursProblems(rule),
    ...periodProblems(rule),
  ];
  return problems.length > 0 ? problems : neverProblems(rule);
}

function dayProblems({ freq, byDay }: OpeningRule): ScheduleProblem[] {
  if (byDay.length === 0) return at('byDay', 'Ingen ukedag er valgt.', 'Velg minst én ukedag.');
  return byDay.flatMap((day, i) => {
    if (!WEEKDAY.test(day))
      return under(
        ['byDay'],
        at(i, `«${day}» er ikke en ukedag.`, 'Bruk MO–SU, eller 1MO for første mandag.'),
      );
    if (byDay.indexOf(day) < i)
      return under(['byDay'], at(i, `«${day}» står to ganger.`, 'Ta bort den ene.'));
    if (freq !== 'weekly' || day.length === 2) return [];
    return under(
      ['byDay'],
      at(i, `«${day}» passer ikke i en ukeregel.`, 'Velg «hver måned», eller ta bort tallet.'),
    );
  });
}

function monthProblems({ byMonth = [] }: OpeningRule): ScheduleProblem[] {
  return byMonth.flatMap((month, i) =>
    Number.isInteger(month) && month >= 1 && month <= 12
      ? []
      : under(['byMonth'], at(i, `${String(month)} er ikke en måned.`, 'Bruk 1–12.')),
  );
}

function intervalProblems({ interval, from }: OpeningRule): ScheduleProblem[] {
  if (interval === undefined || interval === 1) return [];
  if (!Number.isInteger(interval) || interval < 1)
    return at(
      'interval',
      `Mellomrommet er ${String(interval)}.`,
      'Skriv 1 for hver gang, 2 for annenhver.',
    );
  if (from !== undefined) return [];
  return at(
    'from',
    'Uten en første dag vet ingen hvilke ganger som gjelder.',
    'Skriv den første dagen det er åpent.',
  );
}

function periodProblems({ from, until }: OpeningRule): ScheduleProblem[] {
  const wrong = [...dateProblems('from', from), ...dateProblems('until', until)];
  if (wrong.length > 0 || from === undefined || until === undefined || from <= until) return wrong;
  return at('until', `Siste dag (${until}) er før første dag (${from}).`, 'Bytt dem.');
}

function neverProblems(rule: OpeningRule): ScheduleProblem[] {
  if (firstRuleDay(rule) !== undefined) return [];
  return at(
    'byDay',
    'Regelen gir aldri en dag som er åpen.',
    'Endre dagene, månedene, mellomrommet eller datoene.',
  );
}
