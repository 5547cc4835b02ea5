import type { InlineNode } from './mdast.ts';
import { RichTextError } from '../error.ts';
import { BOLD, ITALIC } from '../format.ts';
import { childrenOf, textOf, type RichTextNode } from '../state.ts';
import { linkUrl, type ToKey } from './links.ts';

/**
 * What stands in a block, still with every oddity: the canonical form takes care of those.
 * Paragraphs inside a quote, an item or a cell become lines.
 */
export function inlineOf(block: RichTextNode, toKey: ToKey): InlineNode[] {
  return childrenOf(block).flatMap((node, at): InlineNode[] => {
    if (node.type !== 'paragraph') return inlineNode(node, toKey);
    return [...(at > 0 ? [{ type: 'break' as const }] : []), ...inlineOf(node, toKey)];
  });
}

function inlineNode(node: RichTextNode, toKey: ToKey): InlineNode[] {
  switch (node.type) {
    case 'text':
      return [marked(textOf(node), Number(node['format'] ?? 0))];
    case 'tab':
      return [{ type: 'text', value: ' ' }];
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return [{ type: 'link', url: linkUrl(node, toKey), children: inlineOf(node, toKey) }];
    default:
      throw misplaced(node);
  }
}

function marked(value: string, format: number): InlineNode {
  const text: InlineNode = { type: 'text', value };
  const italic: InlineNode = format & ITALIC ? { type: 'emphasis', children: [text] } : text;
  return format & BOLD ? { type: 'strong', children: [italic] } : italic;
}

function misplaced(node: RichTextNode): RichTextError {
  return new RichTextError(
    `Et element av typen «${node.type}» («${textOf(node)}») kan ikke stå inne i et avsnitt, et listepunkt, et sitat eller en tabellcelle.`,
    'Flytt det ut, eller skriv det som vanlig tekst.',
  );
}
