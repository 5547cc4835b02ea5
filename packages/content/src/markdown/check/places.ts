import type { BlockContent, DefinitionContent, ListItem, Nodes } from 'mdast';
import { quoteContent } from '../canonical/blocks.ts';
import { listItemContent } from '../canonical/lists.ts';
import { outsideProblem, outsideSubset } from '../outside.ts';
import type { MarkdownProblem } from '../problem.ts';

type Inside = BlockContent | DefinitionContent;

/** Blocks that stand inside a quote or a list item, where the subset has no place for them. */
export function misplaced(node: Nodes): MarkdownProblem[] {
  if (node.type === 'listItem') return inItem(node);
  if (node.type !== 'blockquote') return [];
  const blocks = node.children.filter(isKnown);
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  const others = blocks.filter(({ type }) => type !== 'paragraph');
  return [...(paragraphs.length > 1 ? [quoteContent(node)] : []), ...others.map(notHere)];
}

function inItem(item: ListItem): MarkdownProblem[] {
  return item.children.filter(isKnown).flatMap((block, at) => {
    if (block.type === 'list') return [];
    if (block.type !== 'paragraph') return [notHere(block)];
    return at > 0 ? [listItemContent(block)] : [];
  });
}

/** What the subset lacks altogether is reported once, by the rule for that. */
function isKnown(node: Inside): boolean {
  return outsideProblem(node) === undefined;
}

function notHere(node: Inside): MarkdownProblem {
  return outsideSubset(node).problem;
}
