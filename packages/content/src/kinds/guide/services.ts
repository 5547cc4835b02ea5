import { entriesOf, type Content, type EntryOf } from '../../entry.ts';
import type { ageGroups } from '../../fields/vocabulary.ts';
import { ageSpans } from './graph.ts';
import type { GuideNodeOf } from './nodes.ts';

type Service = EntryOf<'service'>;
type Query = NonNullable<GuideNodeOf<'outcome'>['who']>;
type Facts = Readonly<Record<string, string>>;

/**
 * The services of a resolved site that an outcome asks for, in key order, with what has been answered
 * (`age`, `theme`). What the outcome asks for and nobody has answered narrows nothing.
 */
export const servicesFor = (entries: Content, query: Query, facts: Facts): Service[] =>
  entriesOf(entries, 'service').filter((service) =>
    conditions.every((condition) => condition(service, query, facts)),
  );

/**
 * Whether a service is for these ages, in whole years with both ends included; below 0 is before birth.
 * One that gives no age may be: it is shown, since hiding it would cost a reader more than showing it.
 */
export function fitsAges(
  { ages, pregnancy }: Service['data'],
  { from, to }: { from: number; to: number },
): boolean {
  if (from < 0) return pregnancy === true;
  if (ages === undefined) return pregnancy !== true;
  return (ages.from ?? 0) <= to && (ages.to ?? 120) >= from;
}

const conditions: readonly ((service: Service, query: Query, facts: Facts) => boolean)[] = [
  ({ data }, { theme }) => theme === undefined || data.themes?.includes(theme) === true,
  ({ data }, { answeredTheme }, { theme }) =>
    !answeredTheme || theme === undefined || data.themes?.includes(theme) === true,
  ({ data }, { answeredAge }, { age }) =>
    !answeredAge || !isAgeGroup(age) || fitsAges(data, ageSpans[age]),
  ({ data }, { audience }) => audience === undefined || data.audiences?.includes(audience) === true,
  ({ data }, { preventionLevel: level }) =>
    level === undefined || data.preventionLevels?.includes(level) === true,
  ({ data }, { withoutReferral }) => !withoutReferral || data.referral.needed === 'no',
];

const isAgeGroup = (age: string | undefined): age is keyof typeof ageGroups =>
  age !== undefined && Object.hasOwn(ageSpans, age);
