import { z } from 'zod';
import { ref } from '../basic.ts';
import { localizedText } from '../localized.ts';

/** A picture. Its alternative text stands with the picture; a caption here wins over the one there. */
export const picture = () =>
  z.strictObject({
    type: z.literal('picture'),
    picture: ref('media'),
    caption: localizedText().optional(),
  });
