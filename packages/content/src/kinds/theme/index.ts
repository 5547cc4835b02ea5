import { z } from 'zod';
import { list } from '../../fields/basic.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { plainLine } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';

/** What somebody needs help with, in everyday words; `los` ties it to the national vocabulary (psi.norge.no/los). */
export const theme = defineKind({
  name: 'theme',
  label: { nb: 'Tema', nn: 'Tema' },
  segment: 'tema',
  schema: z.strictObject({
    ...head(),
    otherNames: list(plainLine()),
    keywords: keywords(),
    sensitive: sensitive(),
    los: list(
      z
        .string()
        .regex(
          /^http:\/\/psi\.norge\.no\/los\/(tema|ord|hendelse)\/[a-z0-9-]+$/,
          'Skriv hele Los-adressen, http://psi.norge.no/los/tema/….',
        ),
    ),
    order: z.int().min(0).max(9999).optional(),
    ...tail(),
  }),
  adaptable: ['summary'],
});
