import { describeSchedule, scheduleProblems, type Schedule } from '@sett/schedule';

/** A row of opening hours as the site says it: «Mandag–fredag 07.30–16.30». Empty while it makes no sense. */
export function sayHours(row: Readonly<Record<string, unknown>>): string | undefined {
  const schedule = scheduleOf(row);
  if (schedule === undefined || scheduleProblems(schedule).length > 0) return undefined;
  return describeSchedule(schedule, 'nb')[0];
}

/** Notes are left out: in a form they are in one målform only. */
function scheduleOf(row: Readonly<Record<string, unknown>>): Schedule | undefined {
  const fields = Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => name !== 'note' && name !== 'id' && isThere(value))
      .map(([name, value]) => [name, dayOnly(value)]),
  );
  if (Array.isArray(row['byDay']) && row['byDay'].length > 0)
    return { rules: [fields] } as unknown as Schedule;
  if (typeof row['date'] === 'string' && 'opens' in row)
    return { exceptions: [fields] } as unknown as Schedule;
  if (typeof row['from'] === 'string' && 'until' in row && !('to' in row))
    return { closed: [fields] } as unknown as Schedule;
  return undefined;
}

const isThere = (value: unknown) =>
  value !== null && value !== undefined && value !== false && value !== '';

/** The admin keeps a day as noon UTC. */
const dayOnly = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value;
