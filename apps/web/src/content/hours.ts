import type { Schedule } from '@sett/content';
import { describeOpening, describeSchedule, nextOpening } from '@sett/schedule';
import type { View } from './site-content.ts';

/** When something is open, in words, a line for each rule; empty when nothing is known. */
export function hoursLines({ language, content }: View, schedule: Schedule | undefined): string[] {
  return schedule === undefined ? [] : describeSchedule(schedule, language, content.now);
}

/** The next time it opens, as a date; `undefined` when the schedule does not say. */
export function nextOpeningText(
  { language, content }: View,
  schedule: Schedule,
): string | undefined {
  const next = nextOpening(schedule, content.now);
  return next && describeOpening(next, content.now, language);
}
