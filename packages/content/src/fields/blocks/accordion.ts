import { z } from 'zod';
import { localizedMarkdown, localizedText } from '../localized.ts';

const item = () => z.strictObject({ title: localizedText(), text: localizedMarkdown() });

/** Questions that one opens the answer to. */
export const accordion = () =>
  z.strictObject({
    type: z.literal('accordion'),
    title: localizedText().optional(),
    items: z.array(item()).min(1).max(30),
  });
