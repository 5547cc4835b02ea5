import type { CellNode, TableNode } from './mdast.ts';
import { RichTextError } from '../error.ts';
import { childrenOf, textOf, type RichTextNode } from '../state.ts';
import { inlineOf } from './inline.ts';
import type { ToKey } from './links.ts';

/** A table, whose first row is the header whatever it was marked as: Markdown knows no other. */
export function tableOf(node: RichTextNode, toKey: ToKey): TableNode {
  return {
    type: 'table',
    children: childrenOf(node).map((row) => ({
      type: 'tableRow',
      children: childrenOf(row).map((cell) => cellOf(cell, toKey)),
    })),
  };
}

function cellOf(cell: RichTextNode, toKey: ToKey): CellNode {
  if (spans(cell['colSpan']) || spans(cell['rowSpan'])) throw merged(cell);
  return { type: 'tableCell', children: inlineOf(cell, toKey) };
}

function spans(count: unknown): boolean {
  return typeof count === 'number' && count > 1;
}

function merged(cell: RichTextNode): RichTextError {
  return new RichTextError(
    `Tabellcellen «${textOf(cell)}» er slått sammen av flere.`,
    'Del cellen igjen. Tabeller leses opp celle for celle, og hver må stå i sin egen kolonne.',
  );
}
