import { osloDay } from '@sett/schedule';
import type { View } from './site-content.ts';

const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** `2023` → «2023», `2022-10` → «oktober 2022», `2023-11-07` → «7. november 2023»; alike in both målformer. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${String(Number(day))}. ${name} ${year}`;
}

/** The day the page is built for, «23. november 2026». */
export const today = ({ content }: View): string => dateText(osloDay(content.now));
