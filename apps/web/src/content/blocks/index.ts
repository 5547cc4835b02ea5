import type { Block, BlockOf, BlockType } from '@sett/content';
import { accordionView } from './accordion.ts';
import { contactView } from './contact.ts';
import type { BlockContext } from './context.ts';
import { documentView } from './document.ts';
import { factBoxView } from './fact-box.ts';
import { pictureView } from './picture.ts';
import { serviceListView } from './service-list.ts';
import { stepsView } from './steps.ts';
import { tableView } from './table.ts';
import { textView } from './text.ts';

/** How each block becomes what its component shows. A new block is one file beside this and one line here. */
const views = {
  text: textView,
  'fact-box': factBoxView,
  steps: stepsView,
  table: tableView,
  'service-list': serviceListView,
  accordion: accordionView,
  contact: contactView,
  document: documentView,
  picture: pictureView,
} satisfies { [T in BlockType]: (context: BlockContext, block: BlockOf<T>) => unknown };

type Views = typeof views;

export type BlockView = { [T in BlockType]: Exclude<ReturnType<Views[T]>, undefined> }[BlockType];
export type BlockViewOf<T extends BlockType> = Extract<BlockView, { type: T }>;

/** The blocks of a page in their order, without those that have nothing to show here. */
export const blockViews = (context: BlockContext, blocks: readonly Block[] = []): BlockView[] =>
  blocks.flatMap((block) => blockView(context, block) ?? []);

function blockView(context: BlockContext, block: Block): BlockView | undefined {
  const view = views[block.type] as (context: BlockContext, block: Block) => BlockView | undefined;
  return view(context, block);
}
