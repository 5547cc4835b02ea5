import type { BlockOf } from '@sett/content';
import type { Prose } from '../markdown.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { blockText, type BlockContext } from './context.ts';

export interface AccordionView {
  type: 'accordion';
  title?: Phrase | undefined;
  items: readonly { title: Phrase; text: Prose }[];
}

export function accordionView(
  context: BlockContext,
  { type, title, items }: BlockOf<'accordion'>,
): AccordionView {
  const { view } = context;
  return {
    type,
    title: maybePhrase(view, title),
    items: items.map((item) => ({
      title: phrase(view, item.title),
      text: blockText(context, item.text, { below: 1 }),
    })),
  };
}
