import type { EntryOf } from '@sett/content';
import type { Element, ElementContent, Root, Text } from 'hast';
import { entryAddress } from './addresses.ts';
import { maybePhrase, phrase, words, type Phrase } from './phrase.ts';
import { entriesIn, isNorwegian, type AnyView } from './site-content.ts';

/** A word that a page explains where it stands. */
export interface Explained {
  id: string;
  title: Phrase;
  summary: Phrase;
  href: string;
}

/** The words that one page explains, each where it first stands. Made anew for each page. */
export interface Glossary {
  used: readonly Explained[];
  mark: (tree: Root) => void;
}

const MOST_WORDS = 8;
const SHORT = 5;

/** `except` is what the page itself is about: a page does not explain its own title. */
export function glossaryOf(view: AnyView, except?: string): Glossary {
  const used: Explained[] = [];
  const words = explainedWords(view).filter(
    ({ word }) => word.toLowerCase() !== except?.toLowerCase(),
  );
  const mark = (tree: Root) => {
    markIn(tree, (text) => {
      if (used.length >= MOST_WORDS) return undefined;
      const left = words.filter(({ explained }) => !used.some(({ id }) => id === explained.id));
      const found = firstIn(text, left);
      if (found) used.push(found.explained);
      return found && { ...found, id: found.explained.id };
    });
  };
  return { used, mark };
}

interface Word {
  word: string;
  explained: Explained;
}

/** Longer words first, so that «individuell plan» is found before «plan». */
function explainedWords(view: AnyView): Word[] {
  return entriesIn(view, 'term')
    .flatMap((term) => {
      const explained = explain(view, term);
      const names = [term.data.title, ...(term.data.fullForm ? [term.data.fullForm] : [])];
      return explained ? names.map((name) => ({ word: words(view, name), explained })) : [];
    })
    .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
}

function explain(view: AnyView, term: EntryOf<'term'>): Explained | undefined {
  if (!isNorwegian(view) && term.data.summary?.[view.language] === undefined) return undefined;
  const summary = maybePhrase(view, term.data.summary);
  const href = entryAddress(view, term);
  if (summary === undefined || href === undefined) return undefined;
  const id = `ord-${href.split('/').at(-2) ?? ''}`;
  return { id, title: phrase(view, term.data.title), summary, href };
}

interface Found {
  start: number;
  end: number;
  explained: Explained;
}

/** The first whole word of `text` that is among the words. */
function firstIn(text: string, among: readonly Word[]): Found | undefined {
  return among
    .flatMap(({ word, explained }) => {
      const start = wholeWordAt(text, word);
      return start < 0 ? [] : [{ start, end: start + word.length, explained }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** A short word must be written as it is: «Sett» is the name of the model, «sett» is what eyes have done. */
function wholeWordAt(written: string, name: string): number {
  const isShort = name.length <= SHORT;
  const text = isShort ? written : written.toLowerCase();
  const word = isShort ? name : name.toLowerCase();
  const isLetter = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{N}-]/u.test(letter);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

type Find = (text: string) => { start: number; end: number; id: string } | undefined;

const UNTOUCHED = ['a', 'button', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'];

/** Turns each found word into a button that opens its explanation, which needs no script. */
function markIn(parent: Root | Element, find: Find): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element' && !UNTOUCHED.includes(child.tagName)) markIn(child, find);
    children.push(...(child.type === 'text' ? split(child, find) : [child]));
  }
  parent.children = children;
}

function split(node: Text, find: Find): ElementContent[] {
  const found = find(node.value);
  if (found === undefined) return [node];
  const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
  const { start, end, id } = found;
  const [rest] = text(node.value.slice(end));
  return [
    ...text(node.value.slice(0, start)),
    button(node.value.slice(start, end), id),
    ...(rest ? split(rest, find) : []),
  ];
}

const button = (value: string, id: string): Element => ({
  type: 'element',
  tagName: 'button',
  properties: { type: 'button', className: ['word'], popoverTarget: id },
  children: [{ type: 'text', value }],
});
