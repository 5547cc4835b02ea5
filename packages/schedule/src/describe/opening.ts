import type { Opening } from '../opening.ts';
import { addDays, osloClock, osloDay } from '../oslo.ts';
import { dotted } from './clock.ts';
import { weekdayDateText } from './dates.ts';
import { WORDS } from './words.ts';
import type { Language } from '../types.ts';

/**
 * When an opening begins: «i dag, mandag 23. november kl. 07.30», «mandag 4. januar 2027 kl. 18.00».
 * The date always stands beside «i dag» and «i morgen», so that a page that was not rebuilt in time
 * misleads nobody; the year stands there when it is another than the year of `now`.
 */
export function describeOpening(opening: Opening, now: Date, language: Language): string {
  const day = osloDay(opening.opensAt);
  const clock = opening.dateOnly ? '' : ` kl. ${dotted(osloClock(opening.opensAt))}`;
  return `${nearness(day, osloDay(now), language)}${dateBeside(day, osloDay(now), language)}${clock}`;
}

/**
 * An instant in words that hold on whatever day they are read: «tirsdag 24. november kl. 08.00». On
 * `day` (`YYYY-MM-DD`) itself only the clock, «kl. 15.30».
 */
export function describeInstant(instant: Date, day: string, language: Language): string {
  const clock = `kl. ${dotted(osloClock(instant))}`;
  const own = osloDay(instant);
  return own === day ? clock : `${dateBeside(own, day, language)} ${clock}`;
}

function nearness(day: string, today: string, language: Language): string {
  if (day === today) return `${WORDS[language].today}, `;
  return day === addDays(today, 1) ? `${WORDS[language].tomorrow}, ` : '';
}

function dateBeside(day: string, today: string, language: Language): string {
  const text = weekdayDateText(day, language);
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? text.replace(` ${year}`, '') : text;
}
