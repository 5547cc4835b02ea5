import { ageGroups, settings } from '@sett/content';
import type { Facts } from '@sett/guide';
import type { Translated } from '../fields/words.ts';

/** What has been answered, in words: «2–3 år, søvn». `names` are those of the themes. */
export const sayFacts = (
  facts: Facts,
  names: Readonly<Record<string, string | undefined>>,
  say: (term: Translated) => string,
): string =>
  Object.values(facts)
    .map((value) => names[value] ?? sayTerm(value, say))
    .join(', ');

function sayTerm(value: string, say: (term: Translated) => string): string {
  const term = terms[value];
  return term ? say(term) : value;
}

const terms: Readonly<Record<string, Translated | undefined>> = { ...ageGroups, ...settings };
