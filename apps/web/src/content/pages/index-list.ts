import type { Entry, KindName } from '@sett/content';
import { collator, isTitled, linkTo } from '../links.ts';
import { namesIn } from '../names.ts';
import { pageBase, type Page } from '../page.ts';
import type { Phrase } from '../phrase.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** A line of the index: a name, and where it leads. `see` when the name is another than the page's own. */
export interface IndexLine {
  name: Phrase;
  href: string;
  kind: string;
  see?: Phrase | undefined;
}

/** The lines of one letter, and where on the page they stand. */
export interface Letter {
  letter: string;
  id: string;
  lines: readonly IndexLine[];
}

export interface IndexPage extends Page {
  lead: string;
  letters: readonly Letter[];
}

/** Everything on the site by name, with the other names that people use. */
export function indexPage(view: View): IndexPage {
  const { title, lead } = wordsIn(view.language).index;
  const lines = [...view.content.entries.values()].flatMap((entry) => linesOf(view, entry));
  lines.sort((a, b) => collator.compare(a.name.text, b.name.text));
  const byLetter = Map.groupBy(lines, ({ name }) => letterOf(name.text));
  return {
    ...pageBase(view, { path: '/a-a/', title: { text: title }, description: lead }),
    lead,
    letters: [...byLetter].map(([letter, own]) => ({ letter, id: letterId(letter), lines: own })),
  };
}

const letterId = (letter: string): string =>
  `bokstav-${letter === '#' ? 'tall' : letter.toLowerCase()}`;

type Listed = keyof ReturnType<typeof wordsIn>['index']['kinds'];

function linesOf(view: View, entry: Entry): IndexLine[] {
  const { kinds } = wordsIn(view.language).index;
  const link = linkTo(view, entry);
  if (link === undefined || !isListed(entry.kind)) return [];
  const kind = kinds[entry.kind];
  const others = namesIn(view, otherNamesOf(entry)).filter(
    (name) => !standsBeside(name, link.title.text),
  );
  return [
    { name: link.title, href: link.href, kind },
    ...others.map((name) => ({ name: { text: name }, href: link.href, kind, see: link.title })),
  ];
}

const SAME_LETTERS = 4;

/** A name that begins as the title does would stand in the list right beside it, and help nobody. */
const standsBeside = (name: string, title: string): boolean =>
  beginningOf(name) === beginningOf(title);

const beginningOf = (text: string) => text.slice(0, SAME_LETTERS).toLocaleLowerCase('nb');

/** Paragraphs have a list of their own; here they would stand between a reader and help of the same name. */
const isListed = (kind: KindName): kind is Listed & KindName =>
  ['service', 'theme', 'helpline', 'term', 'page'].includes(kind);

/**
 * The other names of a term are old or hurtful words: they are found by search, and never shown. Names
 * that are only digits are telephone numbers.
 */
function otherNamesOf(entry: Entry): readonly string[] {
  if (!isTitled(entry) || entry.kind === 'term') return [];
  const names = 'otherNames' in entry.data ? (entry.data.otherNames ?? []) : [];
  return names.filter((name) => /\p{L}/u.test(name));
}

function letterOf(name: string): string {
  const first = name.charAt(0).toLocaleUpperCase('nb');
  return /[A-ZÆØÅ]/.test(first) ? first : '#';
}
