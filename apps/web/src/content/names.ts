import { languages, type Language } from '@sett/content';
import { languageMix } from '@sett/content/klarsprak';
import type { View } from './site-content.ts';

/**
 * The names that may stand on a page. Other names are one list for both målformer, so the ones that
 * belong to the other are left to the search.
 */
export const namesIn = ({ language }: View, names: readonly string[] = []): string[] =>
  names.filter((name) => languageMix(name, language).length === 0);

/** The målform of somebody else's words, such as a title, when they are not in the page's own. */
export function foreignLanguage({ language }: View, text: string): Language | undefined {
  if (languageMix(text, language).length === 0) return undefined;
  return languages.find((each) => each !== language);
}
