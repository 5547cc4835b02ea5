import type { Root } from '@sett/content/markdown';

/** The mdast nodes that rich text becomes, by way of the tree that the contract takes. */
export type BlockNode = Root['children'][number];
export type ListNode = Extract<BlockNode, { type: 'list' }>;
export type ItemNode = ListNode['children'][number];
export type TableNode = Extract<BlockNode, { type: 'table' }>;
export type CellNode = TableNode['children'][number]['children'][number];
export type InlineNode = CellNode['children'][number];
