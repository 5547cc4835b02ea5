import { channels } from '@sett/content';
import { sayHours } from './sayHours.ts';

const MOST_SHOWN = 70;

type Row = Readonly<Record<string, unknown>>;

/** The words by which an editor knows a row again; `undefined` while it has none. */
export function rowTitle(row: unknown): string | undefined {
  const given = (row ?? {}) as Row;
  const words = sayers.map((say) => say(given)).find(isText);
  return words === undefined || words.length <= MOST_SHOWN
    ? words
    : `${words.slice(0, MOST_SHOWN).trimEnd()} …`;
}

/** What rows are known by, whatever list they stand in: the first that has something to say. */
const sayers: readonly ((row: Row) => string | undefined)[] = [
  ({ channel, value, label }) =>
    isText(value) && isText(channel) ? listed([`${sort(channel)} – ${value}`, label]) : undefined,
  sayHours,
  ({ name, address }) => (isText(name) ? listed([name, address]) : undefined),
  ({ title }) => (isText(title) ? title : undefined),
  ({ caption }) => (isText(caption) ? caption : undefined),
  ({ label }) => (isText(label) ? label : undefined),
  ({ text, date }) => (isText(text) ? listed([text, date]) : firstWords(text)),
];

const sort = (channel: string) =>
  (channels as Record<string, { nb: string } | undefined>)[channel]?.nb ?? channel;

const listed = (words: readonly unknown[]): string => words.filter(isText).join(', ');

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
