import { languages, type Language, type Localized } from '@sett/content';
import type { View } from './site-content.ts';

/** A text from content; `lang` is set when it is in another målform than the page. */
export interface Phrase {
  text: string;
  lang?: Language;
}

/** A localized text in the view's målform, or else in the other one, marked as such. */
export function phrase({ language }: View, localized: Localized): Phrase {
  const own = localized[language];
  if (own !== undefined) return { text: own };
  const lang = languages.find((each) => localized[each] !== undefined);
  const text = lang && localized[lang];
  if (lang === undefined || text === undefined)
    throw new TypeError('En tekst i innholdet er tom i begge målformer.');
  return { text, lang };
}

/** As `phrase`, for a text that may be missing. */
export function maybePhrase(view: View, localized: Localized | undefined): Phrase | undefined {
  return localized && phrase(view, localized);
}

/** Only the words, for attributes and for sorting. */
export const words = (view: View, localized: Localized): string => phrase(view, localized).text;
