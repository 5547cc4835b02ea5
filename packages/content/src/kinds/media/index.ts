import { z } from 'zod';
import { localizedText, plainLine } from '../../fields/localized.ts';
import { source } from '../../fields/source.ts';
import { defineKind } from '../kind.ts';

/** A picture. The file lies beside the entry's own, in `content/<site>/media/`. */
export const media = defineKind({
  name: 'media',
  label: { nb: 'Bilde', nn: 'Bilete' },
  schema: z.strictObject({
    file: z
      .string()
      .regex(
        /^[a-z0-9-]+\.(jpg|jpeg|png|webp|avif)$/,
        'Bruk små bokstaver, tall og bindestrek, og jpg, png, webp eller avif.',
      ),
    alt: localizedText(),
    caption: localizedText().optional(),
    credit: plainLine().optional(),
    source: source().optional(),
  }),
});
