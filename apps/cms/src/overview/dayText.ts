const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** `2023` → «2023», `2022-10` → «oktober 2022», `2023-11-07` → «7. november 2023». */
export function dayText(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${String(Number(day))}. ${name} ${year}`;
}
