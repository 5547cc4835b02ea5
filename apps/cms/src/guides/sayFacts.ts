import { ageGroups, settings } from '@sett/content';
import type { Facts } from '@sett/guide';

type Names = Readonly<Record<string, string | undefined>>;

/** What has been answered, in words: «2–3 år, søvn». `names` are those of the themes. */
export const sayFacts = (facts: Facts, names: Names): string =>
  Object.values(facts)
    .map((value) => names[value] ?? labels[value]?.nb ?? value)
    .join(', ');

const labels: Readonly<Record<string, { nb: string } | undefined>> = { ...ageGroups, ...settings };
