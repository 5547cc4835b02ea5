import { scheduleProblems as judge } from '@sett/schedule';
import type { Entry } from '../entry.ts';
import type { Schedule } from '../fields/schedule.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Check } from './check.ts';

/** Opening hours must make sense: closing after opening, dates that exist, no empty rule. */
export const scheduleProblems: Check = (content) => [...content.values()].flatMap(inEntry);

function inEntry(entry: Entry): Problem[] {
  return schedulesOf(entry).flatMap(({ path, schedule }) =>
    judge(schedule).map(({ path: inner, message, remedy }) =>
      problemAt(entry, [...path, ...inner], { code: 'schedule', message, remedy }),
    ),
  );
}

function schedulesOf(entry: Entry): { path: (string | number)[]; schedule: Schedule }[] {
  const contacts = ('contacts' in entry.data && entry.data.contacts) || [];
  const own = entry.kind === 'service' && entry.data.hours;
  return [
    ...contacts.flatMap(({ hours }, index) =>
      hours ? [{ path: ['contacts', index, 'hours'], schedule: hours }] : [],
    ),
    ...(own ? [{ path: ['hours'], schedule: own }] : []),
  ];
}
