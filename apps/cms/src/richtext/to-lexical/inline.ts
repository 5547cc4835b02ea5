import type { Inline } from '@sett/content/markdown';
import { BOLD, ITALIC } from '../format.ts';
import type { RichTextNode } from '../state.ts';
import { linkNode } from './links.ts';
import { textNode, type Context } from './nodes.ts';

/** Lexical keeps no nesting of bold and italic: each text has the bits of all that it stands in. */
export function inlineNodes(
  nodes: readonly Inline[],
  context: Context,
  format = 0,
): RichTextNode[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [textNode(node.value, format)];
      case 'break':
        return [{ type: 'linebreak', version: 1 }];
      case 'strong':
        return inlineNodes(node.children, context, format | BOLD);
      case 'emphasis':
        return inlineNodes(node.children, context, format | ITALIC);
      case 'link':
        return [linkNode(node, inlineNodes(node.children, context, format), context)];
    }
  });
}
