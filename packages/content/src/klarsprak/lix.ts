import { sentences, words } from './sentences.ts';

/** How hard a text is, from the easiest. */
export const lixLevels = ['very-easy', 'easy', 'medium', 'hard', 'very-hard'] as const;
export type LixLevel = (typeof lixLevels)[number];

const LONG = 6;

/**
 * The readability index LIX of a plain text: words in each sentence, plus per cent of words with
 * more than six letters (C.-H. Björnsson, 1968). 0 for a text without words. A short text says
 * little: below about a hundred words one long word moves it much.
 */
export function lix(plainText: string): number {
  const all = words(plainText);
  if (all.length === 0) return 0;
  const long = all.filter((word) => letters(word) > LONG).length;
  return all.length / sentences(plainText).length + (100 * long) / all.length;
}

/** The level of a LIX value on the scale that is usual in Norway: 30, 40, 50, 60. */
export function lixLevel(value: number): LixLevel {
  if (value < 30) return 'very-easy';
  if (value < 40) return 'easy';
  if (value < 50) return 'medium';
  return value < 60 ? 'hard' : 'very-hard';
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
