import type { List } from '@sett/content/markdown';
import type { RichTextNode } from '../state.ts';
import { inlineNodes } from './inline.ts';
import { element, type Context } from './nodes.ts';

/**
 * A list as Lexical nests them: a list below an item is not inside it, but in an item of its own
 * after it, which takes no number.
 */
export function listNode(
  { ordered, start, children }: List,
  context: Context,
  indent = 0,
): RichTextNode {
  const first = start ?? 1;
  const items = children.flatMap(({ children: [paragraph, ...lists] }, at) => [
    item(inlineNodes(paragraph.children, context), indent, first + at),
    ...lists.map((list) => item([listNode(list, context, indent + 1)], indent, first + at + 1)),
  ]);
  const sort = ordered
    ? { listType: 'number', start: first, tag: 'ol' }
    : { listType: 'bullet', start: 1, tag: 'ul' };
  return element('list', items, sort);
}

function item(children: RichTextNode[], indent: number, value: number): RichTextNode {
  return { ...element('listitem', children), indent, value };
}
