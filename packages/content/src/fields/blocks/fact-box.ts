import { z } from 'zod';
import { localizedMarkdown, localizedText } from '../localized.ts';
import { codes, tones } from '../vocabulary.ts';

/** Something that must not be missed, set apart from the text: good to know, a duty, a warning. */
export const factBox = () =>
  z.strictObject({
    type: z.literal('fact-box'),
    tone: z.enum(codes(tones)),
    title: localizedText(),
    text: localizedMarkdown(),
  });
