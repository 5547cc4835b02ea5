import { z } from 'zod';
import { flag, narrowing } from '../basic.ts';
import { localizedText } from '../localized.ts';
import { audiences, codes, preventionLevels } from '../vocabulary.ts';

/**
 * The services that fit, found anew in each build of each site. What is left out does not narrow the
 * list. A theme that goes away takes the list with it: without the theme it would be another list.
 */
export const serviceList = () =>
  z
    .strictObject({
      type: z.literal('service-list'),
      title: localizedText(),
      theme: narrowing('theme').optional(),
      audience: z.enum(codes(audiences)).optional(),
      age: z.int().min(0).max(120).optional(),
      preventionLevel: z.enum(codes(preventionLevels)).optional(),
      withoutReferral: flag(),
    })
    .refine(({ type: _type, title: _title, ...query }) => Object.keys(query).length > 0, {
      message: 'Listen har ingen betingelser, og ville vist alle tjenester. Velg minst én.',
    });
