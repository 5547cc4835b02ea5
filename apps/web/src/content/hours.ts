import type { Schedule, Translation } from '@sett/content';
import { describeOpening, describeSchedule, isUncertainDay, nextOpening } from '@sett/schedule';
import { formats } from './dates.ts';
import { markOf, type Phrase } from './phrase.ts';
import { isTranslation, norwegianView, type AnyView } from './site-content.ts';
import { translatedHours } from './translated-hours.ts';

/**
 * When something is open, in words, a line for each rule; empty when nothing is known. In Norwegian,
 * marked so, where a schedule is more than the language of the page has words for.
 */
export function hoursLines(view: AnyView, schedule: Schedule | undefined): Phrase[] {
  if (schedule === undefined) return [];
  const { now } = view.content;
  const own = isTranslation(view.language)
    ? translatedHours(schedule, view.language, now)
    : undefined;
  if (own !== undefined) return own.map((text) => ({ text }));
  const { language } = norwegianView(view);
  return describeSchedule(schedule, language, now).map((text) => ({
    text,
    ...markOf(view, language),
  }));
}

/**
 * The next time it opens, as a date; `undefined` when the schedule does not say, or when that is a
 * public holiday that the schedule says nothing of.
 */
export function nextOpeningText(
  { language, content }: AnyView,
  schedule: Schedule,
): string | undefined {
  const next = nextOpening(schedule, content.now);
  if (next === undefined || isUncertainDay(schedule, next.opensAt)) return undefined;
  if (isTranslation(language)) return openingFormat(language, next.dateOnly).format(next.opensAt);
  return describeOpening(next, content.now, language);
}

const openingFormat = (language: Translation, isDateOnly: boolean | undefined) =>
  new Intl.DateTimeFormat(formats[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isDateOnly ? {} : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    timeZone: 'Europe/Oslo',
  });
