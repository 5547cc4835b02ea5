import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { MarkdownError } from './problem.ts';
import type { Root } from './tree.ts';

/** Longest text that is parsed, in UTF-16 units: parsing takes quadratic time on hostile text. */
export const MAX_LENGTH = 100_000;

/** Twenty-one quote or list marks on one line: micromark needs minutes for some thousands. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/m;

/** Far more `*` and `_` in one paragraph than anybody writes: they too take quadratic time. */
const MOST_MARKS = 2000;
const PARAGRAPH_EDGE = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d+[.)][ \t]))/;

/**
 * The mdast tree of a text: CommonMark and GFM tables, nothing else. The tree can hold more than
 * the subset. Throws a MarkdownError on text that is too long or too deep to parse safely.
 */
export function parseMarkdown(text: string): Root {
  if (text.length > MAX_LENGTH) throw tooLong(text.length);
  if (TOO_DEEP.test(text) || text.split(PARAGRAPH_EDGE).some(isTooDense)) throw tooDeep();
  return fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/** What is said of a text whose lists, quotes or emphasis are nested without end. */
export function tooDeep(): MarkdownError {
  return new MarkdownError({
    code: 'too-deep',
    line: 1,
    message: 'Teksten har lister, sitater eller utheving i for mange nivåer.',
    remedy: 'Bruk høyst tre eller fire nivåer, og «*» og «_» bare for å utheve.',
  });
}

function isTooDense(paragraph: string): boolean {
  return (paragraph.match(/[*_]+/g)?.length ?? 0) > MOST_MARKS;
}

function tooLong(length: number): MarkdownError {
  return new MarkdownError({
    code: 'too-long',
    line: 1,
    message: `Teksten er på ${length} tegn; grensen er ${MAX_LENGTH}.`,
    remedy: 'Del den på flere sider.',
  });
}
