import { stringifyMarkdown, type Root } from '@sett/content/markdown';
import type { BlockNode } from './from-lexical/mdast.ts';
import { RichTextError } from './error.ts';
import { inlineOf } from './from-lexical/inline.ts';
import type { ToKey } from './from-lexical/links.ts';
import { listOf } from './from-lexical/list.ts';
import { tableOf } from './from-lexical/table.ts';
import { textOf, type RichTextNode, type RichTextState } from './state.ts';

export interface LexicalToMarkdownOptions {
  /** The entry key of a document; `undefined` when there is none, which is an error. */
  toKey: ToKey;
}

const headings = [2, 3, 4] as const;

/** How each type of block becomes Markdown's. A new sort of block is a new line here. */
const blocks: Record<string, (node: RichTextNode, toKey: ToKey) => BlockNode> = {
  paragraph: (node, toKey) => ({ type: 'paragraph', children: inlineOf(node, toKey) }),
  heading: headingOf,
  quote: (node, toKey) => ({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: inlineOf(node, toKey) }],
  }),
  list: listOf,
  table: tableOf,
};

/**
 * The canonical Markdown of what an editor wrote, '' for nothing. Formats that Markdown lacks
 * (underline, colour, alignment, new tab) are dropped, and so is what is empty; words never are.
 * Throws a RichTextError naming the link whose document `toKey` does not know, and the element
 * that the subset has no place for.
 */
export function lexicalToMarkdown(
  state: RichTextState,
  { toKey }: LexicalToMarkdownOptions,
): string {
  const children = state.root.children.map((node) => blockOf(node, toKey));
  return stringifyMarkdown({ type: 'root', children } satisfies Root);
}

function blockOf(node: RichTextNode, toKey: ToKey): BlockNode {
  const convert = Object.hasOwn(blocks, node.type) ? blocks[node.type] : undefined;
  if (convert !== undefined) return convert(node, toKey);
  throw new RichTextError(
    `Et element av typen «${node.type}» kan ikke stå i teksten.`,
    'Ta det bort, eller skriv det som avsnitt, liste, sitat eller tabell.',
  );
}

function headingOf(node: RichTextNode, toKey: ToKey): BlockNode {
  const depth = headings.find((level) => node['tag'] === `h${level}`);
  if (depth !== undefined) return { type: 'heading', depth, children: inlineOf(node, toKey) };
  throw new RichTextError(
    `Overskriften «${textOf(node)}» er på et nivå som ikke brukes.`,
    'Velg Overskrift 2, 3 eller 4.',
  );
}
