import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { canonicalTree } from './canonical/blocks.ts';
import { linkHandler } from './link-handler.ts';
import type { MarkdownTree, Root } from './tree.ts';

const options: Options = {
  bullet: '-',
  bulletOrdered: '.',
  emphasis: '*',
  fences: true,
  handlers: { link: linkHandler },
  incrementListMarker: true,
  listItemIndent: 'one',
  resourceLink: true,
  setext: false,
  strong: '*',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/**
 * The canonical text of a tree, without a line break at the end. The tree is brought to canonical
 * form first. Throws a MarkdownError on a node outside the subset.
 */
export function stringifyMarkdown(root: Root | MarkdownTree): string {
  return toMarkdown(canonicalTree(root), options).replace(/\n$/, '');
}
