import { at } from './problem.ts';
import type { ScheduleProblem } from './problem.ts';
import type { Hours } from '../types.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with the clock times of a rule or an exception. */
export function hoursProblems({ opens, closes, closesNextDay }: Hours): ScheduleProblem[] {
  const wrong = [...clockProblems('opens', opens), ...clockProblems('closes', closes)];
  if (wrong.length > 0) return wrong;
  if (closes !== undefined && opens === undefined)
    return at('opens', `Det stenger ${closes}, men når åpner det?`, 'Skriv når det åpner.');
  if (closesNextDay && closes === undefined)
    return at('closes', 'Det stenger dagen etter, men når?', 'Skriv klokkeslettet.');
  if (opens === undefined || closes === undefined) return [];
  return orderProblems(opens, closes, closesNextDay === true);
}

function orderProblems(opens: string, closes: string, nextDay: boolean): ScheduleProblem[] {
  if (nextDay && closes > opens)
    return at(
      'closesNextDay',
      'Åpent i mer enn et døgn.',
      'Ta bort «stenger dagen etter», eller del i flere regler.',
    );
  if (nextDay || closes === '00:00' || closes > opens) return [];
  return at(
    'closes',
    `Det stenger (${closes}) før det åpner (${opens}).`,
    'Bytt dem, eller kryss av for «stenger dagen etter».',
  );
}

function clockProblems(field: string, clock: string | undefined): ScheduleProblem[] {
  if (clock === undefined || CLOCK.test(clock)) return [];
  return at(field, `«${clock}» er ikke et klokkeslett.`, 'Skriv TT:MM, for eksempel 08:30.');
}
