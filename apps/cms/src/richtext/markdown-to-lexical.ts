import {
  canonicalTree,
  parseMarkdown,
  type Block,
  type Table,
  type TableCell,
} from '@sett/content/markdown';
import { inlineNodes } from './to-lexical/inline.ts';
import { linkIds, type ToDoc } from './to-lexical/links.ts';
import { listNode } from './to-lexical/list.ts';
import { element, paragraph, type Context } from './to-lexical/nodes.ts';
import type { RichTextNode, RichTextState } from './state.ts';

export interface MarkdownToLexicalOptions {
  /** The document of an entry key; `undefined` when there is none, which is an error. */
  toDoc: ToDoc;
}

const HEADER_ROW = 1;
const NO_HEADER = 0;

/**
 * The Lexical state of a text in the Markdown subset: the very nodes that the editor itself would
 * write, the same every time. Throws a MarkdownError on text outside the subset, and a
 * RichTextError naming the link whose entry `toDoc` does not know.
 */
export function markdownToLexical(
  text: string,
  { toDoc }: MarkdownToLexicalOptions,
): RichTextState {
  const context: Context = { toDoc, nextLinkId: linkIds() };
  const blocks = canonicalTree(parseMarkdown(text)).children.map((block) =>
    blockNode(block, context),
  );
  const children = blocks.length > 0 ? blocks : [paragraph([])];
  return { root: { children, direction: null, format: '', indent: 0, type: 'root', version: 1 } };
}

function blockNode(block: Block, context: Context): RichTextNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph(inlineNodes(block.children, context));
    case 'heading':
      return element('heading', inlineNodes(block.children, context), { tag: `h${block.depth}` });
    case 'blockquote':
      return element('quote', inlineNodes(block.children[0].children, context));
    case 'list':
      return listNode(block, context);
    case 'table':
      return tableNode(block, context);
  }
}

function tableNode(table: Table, context: Context): RichTextNode {
  const rows = table.children.map(({ children }, at) => {
    const headerState = at === 0 ? HEADER_ROW : NO_HEADER;
    return element(
      'tablerow',
      children.map((cell) => cellNode(cell, headerState, context)),
    );
  });
  return element('table', rows);
}

function cellNode(cell: TableCell, headerState: number, context: Context): RichTextNode {
  return element('tablecell', [paragraph(inlineNodes(cell.children, context))], {
    backgroundColor: null,
    colSpan: 1,
    headerState,
    rowSpan: 1,
  });
}
