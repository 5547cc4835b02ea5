import { languages, translations, type Language, type Localized } from '@sett/content';
import { withWholeNumbers } from './numbers.ts';
import { isTranslation, type AnyView } from './site-content.ts';

/** What marks a text in another language than the page: its own, and its direction where that differs. */
export interface Foreign {
  lang?: Language | undefined;
  dir?: 'ltr' | undefined;
}

/** A text from content, marked when it is in another language than the page. */
export interface Phrase extends Foreign {
  text: string;
}

/** A localized text in the view's language, or else in a målform, the site's own first, marked as such. */
export function phrase(view: AnyView, localized: Localized): Phrase {
  const found = passage(view, localized);
  return isTurned(view) ? { ...found, text: withWholeNumbers(found.text) } : found;
}

/** As `phrase`, exactly as it is written. */
export function passage(view: AnyView, localized: Localized): Phrase {
  const own = localized[view.language];
  if (own !== undefined) return { text: own };
  const among = [...view.content.languages, ...languages];
  const lang = among.find((each) => localized[each] !== undefined);
  const text = lang && localized[lang];
  if (lang === undefined || text === undefined)
    throw new TypeError('En tekst i innholdet er tom i begge målformer.');
  return { text, ...markOf(view, lang) };
}

/** How something in a målform is marked on the view's pages. */
export function markOf(view: AnyView, lang: Language): Foreign {
  if (lang === view.language) return {};
  return isTurned(view) ? { lang, dir: 'ltr' } : { lang };
}

const isTurned = ({ language }: AnyView): boolean =>
  isTranslation(language) && translations[language].dir === 'rtl';

/** As `phrase`, for a text that may be missing. */
export function maybePhrase(view: AnyView, localized: Localized | undefined): Phrase | undefined {
  return localized && phrase(view, localized);
}

/** Only the words, for attributes and for sorting. */
export const words = (view: AnyView, localized: Localized): string => phrase(view, localized).text;
