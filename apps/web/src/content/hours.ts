import type { Schedule } from '@sett/content';
import { describeOpening, describeSchedule, isUncertainDay, nextOpening } from '@sett/schedule';
import type { View } from './site-content.ts';

/** When something is open, in words, a line for each rule; empty when nothing is known. */
export function hoursLines({ language, content }: View, schedule: Schedule | undefined): string[] {
  return schedule === undefined ? [] : describeSchedule(schedule, language, content.now);
}

/**
 * The next time it opens, as a date; `undefined` when the schedule does not say, or when that is a
 * public holiday that the schedule says nothing of.
 */
export function nextOpeningText(
  { language, content }: View,
  schedule: Schedule,
): string | undefined {
  const next = nextOpening(schedule, content.now);
  if (next === undefined || isUncertainDay(schedule, next.opensAt)) return undefined;
  return describeOpening(next, content.now, language);
}
