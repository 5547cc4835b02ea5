import type { Nodes, RootContent } from 'mdast';
import { parseMarkdown } from './parse.ts';
import { textOf } from './walk.ts';

/**
 * What a reader sees of a text, for search, readability and length: each paragraph, heading, list
 * item and table row on its own line, the cells of a row parted by a space.
 */
export function plainText(text: string): string {
  return parseMarkdown(text).children.flatMap(linesOf).join('\n');
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'tableRow') return [node.children.map(textOf).join(' ').trim()];
  if (!isContainer(node)) return [textOf(node).replace(/[ \t]*\n[ \t]*/g, '\n')];
  return node.children.flatMap(linesOf);
}

function isContainer(node: Nodes): node is Extract<Nodes, { children: RootContent[] }> {
  return ['blockquote', 'list', 'listItem', 'table'].includes(node.type);
}
