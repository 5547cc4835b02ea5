import { tones, type BlockOf } from '@sett/content';
import type { Prose } from '../markdown.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { blockText, type BlockContext } from './context.ts';

export interface FactBoxView {
  type: 'fact-box';
  tone: keyof typeof tones;
  /** What sort of box it is, in words: colour alone tells nobody. */
  label: string;
  title: Phrase;
  text: Prose;
}

export function factBoxView(
  context: BlockContext,
  { type, tone, title, text }: BlockOf<'fact-box'>,
): FactBoxView {
  const { view } = context;
  return {
    type,
    tone,
    label: tones[tone][view.language],
    title: phrase(view, title),
    text: blockText(context, text, { below: 1 }),
  };
}
