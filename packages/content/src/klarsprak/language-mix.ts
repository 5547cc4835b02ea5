import type { Language } from '../fields/localized.ts';
import { replacementOf } from './foreign-words.ts';
import { ownWords } from './mask.ts';

/** A word that belongs to the other målform. */
export interface MixedWord {
  /** As it stands in the text. */
  word: string;
  /** What to write instead, with the same first letter case. */
  suggestion: string;
  /** Where it begins in the text, in UTF-16 units. */
  index: number;
}

const SHORT = 4;

/**
 * The words of a plain or Markdown text in `language` that belong to the other målform.
 *
 * Careful rather than complete: only words that the målform does not use, so that an editor can
 * trust what is marked. Names, abbreviations, quotes, titles of acts and addresses are passed over.
 */
export function languageMix(text: string, language: Language): MixedWord[] {
  const own = ownWords(text);
  return [...own.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    if (isName(word, own, index) || isPart(word, own, index)) return [];
    const suggestion = replacementOf(word.toLowerCase(), language);
    return suggestion === undefined
      ? []
      : [{ word, suggestion: likeCase(suggestion, word), index }];
  });
}

/** A capital letter inside a sentence makes a name; capitals only, an abbreviation. */
function isName(word: string, text: string, index: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  const before = text.slice(Math.max(0, index - 20), index);
  return !/(?:^|[\n.!?:|])[^\p{L}\p{N}]*$/u.test(before);
}

/** «en» in «NAV-en» is an ending, not a word. */
function isPart(word: string, text: string, index: number): boolean {
  const joined = text[index - 1] === '-' || text[index + word.length] === '-';
  return joined && word.length <= SHORT;
}

function likeCase(suggestion: string, word: string): string {
  return /^\p{Lu}/u.test(word)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
}
