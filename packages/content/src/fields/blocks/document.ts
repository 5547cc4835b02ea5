import { z } from 'zod';
import { partialDate, webAddress } from '../basic.ts';
import { localizedText, plainLine } from '../localized.ts';
import { codes, documentFormats, documentLanguages } from '../vocabulary.ts';

/** A document somewhere else: what it is, who made it, when, and what one gets by opening it. */
export const document = () =>
  z.strictObject({
    type: z.literal('document'),
    title: localizedText(),
    url: webAddress(),
    publisher: plainLine(),
    date: partialDate().optional(),
    format: z.enum(codes(documentFormats)),
    kilobytes: z.int().min(1).max(1_000_000).optional(),
    language: z.enum(codes(documentLanguages)).optional(),
  });
