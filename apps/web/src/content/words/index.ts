import { translations, type Language, type Locale, type Translation } from '@sett/content';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nb, type Words } from './nb.ts';
import { nn } from './nn.ts';
import type { PageWords, TranslatedWords } from './page-words.ts';

const all: Record<Language, Words> & Record<Translation, TranslatedWords> = { nb, nn, en, ar };

/** What the site itself says, in a målform; in a language of translations, what their pages need. */
export function wordsIn(language: Language): Words;
export function wordsIn(language: Translation): TranslatedWords;
export function wordsIn(language: Locale): PageWords;
export function wordsIn(language: Locale): PageWords {
  return all[language];
}

/** What each language is called by those who read it; who reads another may not know a målform by its name. */
export function nameOf(language: Locale, isAbroad: boolean): string {
  if (language === 'nb') return isAbroad ? 'Norsk (bokmål)' : 'Bokmål';
  if (language === 'nn') return isAbroad ? 'Norsk (nynorsk)' : 'Nynorsk';
  return translations[language].name;
}

export type { PageWords, Words };
