import { SEARCH_MARK } from '../../content/search-mark.ts';
import { made } from './elements.ts';
import { foundWords, pieces, plainText } from './highlight.ts';
import type { Hit } from './pagefind.ts';

/** A hit as a card: name, why it was found, what kind of page it is. */
export function hitLine({ url, title, summary, excerpt, kind, tag }: Hit): HTMLLIElement {
  const words = foundWords(excerpt);
  const link = made('a', '', ...marked(title, words));
  link.href = url;
  const says = pieces(`${title} ${summary}`, words).some(({ found }) => found);
  const own = excerpt.includes(SEARCH_MARK) ? '' : plainText(excerpt);
  const text = says && summary !== '' ? summary : own || summary;
  const facts = made('p', 'tags', made('span', 'ds-tag', kind));
  if (tag !== '') facts.append(made('span', 'ds-tag strong', tag));
  return made(
    'li',
    'hit card',
    made('h2', '', link),
    made('p', 'small', ...marked(text, words)),
    facts,
  );
}

/** The text with what was found in `<mark>`. */
export const marked = (text: string, words: readonly string[]): (string | Node)[] =>
  pieces(text, words).map((piece) => (piece.found ? made('mark', '', piece.text) : piece.text));
