import type { BlockOf } from '@sett/content';
import type { Prose } from '../markdown.ts';
import { blockText, type BlockContext } from './context.ts';

export interface TextView {
  type: 'text';
  text: Prose;
}

export const textView = (context: BlockContext, { type, text }: BlockOf<'text'>): TextView => ({
  type,
  text: blockText(context, text),
});
