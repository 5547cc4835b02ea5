/**
 * Stands around every name that is only searched, in the text of the index. A piece of that text with
 * this in it holds names that are not to be shown, and is no excerpt of the page.
 */
export const SEARCH_MARK = '⁂';

/** The names as the index gets them: each with the mark on both sides. */
export const markedNames = (names: readonly string[]): string =>
  names.map((name) => `${SEARCH_MARK} ${name} `).join('') + SEARCH_MARK;
