import type { BlockOf } from '@sett/content';
import type { Prose } from '../markdown.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { blockText, type BlockContext } from './context.ts';

export interface StepView {
  title: Phrase;
  who?: Phrase | undefined;
  deadline?: Phrase | undefined;
  text?: Prose | undefined;
}

export interface StepsView {
  type: 'steps';
  title?: Phrase | undefined;
  steps: readonly StepView[];
}

export function stepsView(
  context: BlockContext,
  { type, title, steps }: BlockOf<'steps'>,
): StepsView {
  const { view } = context;
  return {
    type,
    title: maybePhrase(view, title),
    steps: steps.map((step) => ({
      title: phrase(view, step.title),
      who: maybePhrase(view, step.who),
      deadline: maybePhrase(view, step.deadline),
      text: step.text && blockText(context, step.text, { below: 1 }),
    })),
  };
}
