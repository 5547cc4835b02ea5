import { foundWords } from './highlight.ts';

/**
 * Whether what was found is like what was asked for. Pagefind shortens a word that it does not know until
 * something begins with the rest, so that «asdfqwer» finds every page with «a»; half of it must be there.
 */
export function isLike(query: string, excerpts: readonly string[]): boolean {
  const asked = wordsOf(query);
  const found = excerpts.flatMap(foundWords).flatMap(wordsOf);
  return asked.some((word) => found.some((each) => shared(word, each) * 2 >= word.length));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end += 1;
  return end;
}
