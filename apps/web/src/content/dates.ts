import { osloDay } from '@sett/schedule';
import type { Locale, Translation } from '@sett/content';
import { isTranslation, type AnyView } from './site-content.ts';

const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** `2023` → «2023», `2022-10` → «oktober 2022», `2023-11-07` → «7. november 2023»; alike in both målformer. */
export function dateText(date: string, language: Locale = 'nb'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (isTranslation(language)) return dateFormat(language, day).format(new Date(date));
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${String(Number(day))}. ${name} ${year}`;
}

/** The day the page is built for, «23. november 2026». */
export const today = ({ content, language }: AnyView): string =>
  dateText(osloDay(content.now), language);

/** Day before month, and the digits that clocks and telephones show. */
export const formats: Record<Translation, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const dateFormat = (language: Translation, day: string | undefined) =>
  new Intl.DateTimeFormat(formats[language], {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
