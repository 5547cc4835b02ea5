export interface Piece {
  text: string;
  found: boolean;
}

/** The words that Pagefind has marked in an excerpt, without the signs that stand close to them. */
export function foundWords(excerpt: string): string[] {
  const words = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) =>
    decoded(word).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

/** An excerpt as plain text. Never as HTML: it was made from somebody's words. */
export const plainText = (excerpt: string): string => decoded(excerpt.replaceAll(/<\/?mark>/g, ''));

/** The text in pieces, those that begin with one of the words by themselves. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, found: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

const decoded = (text: string) =>
  text.replaceAll(/&(lt|gt|amp|quot|#39);/g, (entity, name: string) => signs[name] ?? entity);
