import type { ItemNode, ListNode } from './mdast.ts';
import { childrenOf, type RichTextNode } from '../state.ts';
import { inlineOf } from './inline.ts';
import type { ToKey } from './links.ts';

/**
 * A list; one of tasks becomes bullets. An item that only holds a list stays so here: the
 * canonical form puts that list under the item before it, where Lexical shows it.
 */
export function listOf(node: RichTextNode, toKey: ToKey): ListNode {
  return {
    type: 'list',
    ordered: node['listType'] === 'number',
    start: Number(node['start'] ?? 1),
    spread: false,
    children: childrenOf(node).map((item) => itemOf(item, toKey)),
  };
}

function itemOf(item: RichTextNode, toKey: ToKey): ItemNode {
  const own = childrenOf(item).filter(({ type }) => type !== 'list');
  const lists = childrenOf(item).filter(({ type }) => type === 'list');
  return {
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: inlineOf({ ...item, children: own }, toKey) },
      ...lists.map((list) => listOf(list, toKey)),
    ],
  };
}
