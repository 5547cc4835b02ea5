const MOST_SHOWN = 70;

/** The words by which an editor knows a row again; `undefined` while it has none. */
export function rowTitle(row: unknown): string | undefined {
  const { title, caption, text } = (row ?? {}) as Record<string, unknown>;
  const words = [title, caption, firstWords(text)].find(isText);
  return words === undefined || words.length <= MOST_SHOWN
    ? words
    : `${words.slice(0, MOST_SHOWN).trimEnd()} …`;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The beginning of a rich text, as far as its first block goes. */
function firstWords(state: unknown): string {
  const { root } = (state ?? {}) as { root?: Node };
  return root?.children?.map(wordsIn).find(isText) ?? '';
}

interface Node {
  text?: string;
  children?: Node[];
}

const wordsIn = ({ text, children = [] }: Node): string => text ?? children.map(wordsIn).join('');
