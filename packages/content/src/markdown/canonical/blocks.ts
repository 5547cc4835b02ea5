import type { Blockquote, Heading as MdastHeading, RootContent } from 'mdast';
import { lineOf, outsideSubset } from '../outside.ts';
import { MarkdownError } from '../problem.ts';
import type { Block, Heading, MarkdownTree, Quote, Root } from '../tree.ts';
import { canonicalInline, canonicalLine, canonicalParagraphs } from './inline.ts';
import { canonicalLists, mergeLists } from './lists.ts';
import { canonicalTable } from './table.ts';

/**
 * The tree in canonical form: one way to nest strong, emphasis and links; single spaces; no empty
 * paragraphs, items or rows; lists of a sort that stand together joined. Two trees that a reader
 * could not tell apart become one. Throws a MarkdownError on a node outside the subset.
 */
export function canonicalTree(root: Root): MarkdownTree {
  return { type: 'root', children: mergeLists(root.children.flatMap(blocksOf)) };
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return canonicalParagraphs(node.children).map((children) => ({
        type: 'paragraph',
        children,
      }));
    case 'heading':
      return headings(node);
    case 'list':
      return canonicalLists(node);
    case 'blockquote':
      return quotes(node);
    case 'table':
      return canonicalTable(node);
    default:
      throw outsideSubset(node);
  }
}

function headings(node: MdastHeading): Heading[] {
  const { depth } = node;
  if (depth !== 2 && depth !== 3 && depth !== 4) throw new MarkdownError(headingLevel(node));
  const children = canonicalLine(node.children);
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

function quotes(node: Blockquote): Quote[] {
  const [paragraph, ...rest] = node.children;
  if (paragraph === undefined) return [];
  if (paragraph.type !== 'paragraph' || rest.length > 0)
    throw new MarkdownError(quoteContent(node));
  const children = canonicalInline(paragraph.children);
  return children.length > 0
    ? [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }]
    : [];
}

/** What is said of a heading of a level that a text cannot have. */
export function headingLevel(node: MdastHeading) {
  return {
    code: 'heading-level',
    line: lineOf(node),
    message: `Overskriften er på nivå ${node.depth}; en tekst kan bare ha nivå 2, 3 og 4.`,
    remedy: 'Bruk «##», «###» eller «####». Nivå 1 er sidens egen tittel.',
  } as const;
}

/** What is said of a quote that is more than one paragraph. */
export function quoteContent(node: Blockquote) {
  return {
    code: 'quote',
    line: lineOf(node),
    message: 'Et sitat kan bare være ett avsnitt.',
    remedy: 'Del det i flere sitater, eller bruk linjeskift («\\» sist på linjen).',
  } as const;
}
