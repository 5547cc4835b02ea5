import { z } from 'zod';
import { localizedMarkdown, localizedText } from '../localized.ts';

const step = () =>
  z.strictObject({
    title: localizedText(),
    who: localizedText().optional(),
    deadline: localizedText().optional(),
    text: localizedMarkdown().optional(),
  });

/** What to do, one thing after the other: what, who and by when. */
export const steps = () =>
  z.strictObject({
    type: z.literal('steps'),
    title: localizedText().optional(),
    steps: z.array(step()).min(1).max(30),
  });
