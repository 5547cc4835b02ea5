import type { BlockOf } from '@sett/content';
import type { Prose } from '../markdown.ts';
import { words } from '../phrase.ts';
import { blockText, type BlockContext } from './context.ts';

export interface TableView {
  type: 'table';
  table: Prose;
}

export const tableView = (
  context: BlockContext,
  { type, caption, rowHeaders, table }: BlockOf<'table'>,
): TableView => ({
  type,
  table: blockText(context, table, {
    table: { caption: words(context.view, caption), rowHeaders: rowHeaders === true },
  }),
});
