import type { List as MdastList, ListItem as MdastItem, Paragraph, RootContent } from 'mdast';
import { lineOf, outsideSubset } from '../outside.ts';
import { MarkdownError } from '../problem.ts';
import type { Block, Inline, List, ListItem } from '../tree.ts';
import { canonicalInline } from './inline.ts';

const LARGEST_START = 999_999;

interface Item {
  text: Inline[];
  lists: List[];
}

/**
 * A list without empty items. What stands under an item without text goes under the item before
 * it, or takes its place when there is none; so a list can become several, or nothing.
 */
export function canonicalLists(node: MdastList): List[] {
  const items: ListItem[] = [];
  const orphans: List[] = [];
  for (const { text, lists } of node.children.map(itemOf)) {
    const last = items.at(-1);
    if (text.length > 0) items.push(listItem(text, lists));
    else if (last !== undefined)
      last.children = [last.children[0], ...mergeLists(listsOf(last, lists))];
    else orphans.push(...lists);
  }
  if (items.length === 0) return mergeLists(orphans);
  return [list(node, [...orphans.flatMap(({ children }) => children), ...items])];
}

/** Joins lists of the same sort that stand next to each other: Markdown and Lexical both do. */
export function mergeLists<T extends Block>(blocks: readonly T[]): T[] {
  const out: T[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered) {
      out[out.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else out.push(block);
  }
  return out;
}

function itemOf(item: MdastItem): Item {
  const [first, ...rest] = item.children;
  const paragraph = first?.type === 'paragraph' ? canonicalInline(first.children) : [];
  const below = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest];
  return { text: paragraph, lists: below.flatMap(listsBelow) };
}

function listsBelow(node: RootContent): List[] {
  if (node.type === 'list') return canonicalLists(node);
  throw node.type === 'paragraph' ? new MarkdownError(listItemContent(node)) : outsideSubset(node);
}

/** What is said of a second paragraph in a list item. */
export function listItemContent(node: Paragraph) {
  return {
    code: 'list-item',
    line: lineOf(node),
    message: 'Et listepunkt kan bare ha ett avsnitt, og lister under det.',
    remedy: 'Gjør avsnittet til et eget punkt, eller bruk linjeskift («\\» sist på linjen).',
  } as const;
}

function listItem(text: Inline[], lists: readonly List[]): ListItem {
  const paragraph = { type: 'paragraph', children: text } as const;
  return { type: 'listItem', spread: false, children: [paragraph, ...mergeLists(lists)] };
}

function listsOf({ children: [, ...own] }: ListItem, more: readonly List[]): List[] {
  return [...own, ...more];
}

function list({ ordered, start }: MdastList, children: ListItem[]): List {
  if (ordered !== true)
    return { type: 'list', ordered: false, start: null, spread: false, children };
  const from = Math.min(Math.max(Math.trunc(start ?? 1), 0), LARGEST_START);
  return { type: 'list', ordered: true, start: from, spread: false, children };
}
