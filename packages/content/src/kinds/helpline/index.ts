import { z } from 'zod';
import { flag, list } from '../../fields/basic.ts';
import { contact } from '../../fields/contact.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedText, plainLine } from '../../fields/localized.ts';
import { answers, audiences, codes } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';

/** A telephone, chat or web service that anybody can turn to, without a referral. */
export const helpline = defineKind({
  name: 'helpline',
  label: { nb: 'Hjelpetelefon', nn: 'Hjelpetelefon' },
  segment: 'hjelpetelefoner',
  schema: z.strictObject({
    ...head(),
    otherNames: list(plainLine()),
    keywords: keywords(),
    sensitive: sensitive(),
    emergency: flag(),
    order: z.int().min(0).max(9999).optional(),
    forWhom: localizedText().optional(),
    audiences: z
      .array(z.enum(codes(audiences)))
      .min(1)
      .max(5)
      .optional(),
    contacts: list(contact()),
    free: z.enum(codes(answers)),
    anonymous: z.enum(codes(answers)),
    goodToKnow: localizedText().optional(),
    operator: localizedText().optional(),
    ...tail(),
  }),
  adaptable: ['summary', 'contacts', 'goodToKnow'],
});
