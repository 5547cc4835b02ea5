import { closedProblems, exceptionProblems } from './problems/exceptions.ts';
import { at, under } from './problems/problem.ts';
import { ruleProblems } from './problems/rule.ts';
import type { ScheduleProblem } from './problems/problem.ts';
import type { Schedule } from './types.ts';

/**
 * Everything that is wrong with a schedule, at once; empty when it can be computed. It takes more
 * than the zod schema lets through, so that a form can ask it before anything is parsed.
 */
export function scheduleProblems(schedule: Schedule): ScheduleProblem[] {
  return [
    ...wholeProblems(schedule),
    ...(schedule.rules ?? []).flatMap((rule, i) => under(['rules', i], ruleProblems(rule))),
    ...(schedule.exceptions ?? []).flatMap((exception, i) =>
      under(['exceptions', i], exceptionProblems(exception, schedule)),
    ),
    ...(schedule.closed ?? []).flatMap((period, i) => under(['closed', i], closedProblems(period))),
  ];
}

/** Throws when the schedule cannot be computed, with every problem in the message. */
export function assertSchedule(schedule: Schedule): void {
  const problems = scheduleProblems(schedule);
  if (problems.length === 0) return;
  const lines = problems.map(
    ({ path, message, remedy }) => `${path.join('.') || 'åpningstidene'}: ${message} ${remedy}`,
  );
  throw new Error(`Åpningstidene kan ikke regnes ut. ${lines.join(' ')}`);
}

function wholeProblems(schedule: Schedule): ScheduleProblem[] {
  const { allDay, byAppointment, rules = [], exceptions = [], closed = [], note } = schedule;
  if (allDay && rules.length > 0)
    return at(
      'rules',
      '«Hele døgnet» og faste åpningstider kan ikke stå sammen.',
      'Ta bort det ene.',
    );
  if (allDay || byAppointment || note || rules.length + exceptions.length + closed.length > 0)
    return [];
  return [
    {
      path: [],
      message: 'Åpningstidene sier ingenting.',
      remedy: 'Legg til en regel, eller ta bort feltet.',
    },
  ];
}
