import { z } from 'zod';
import { list } from '../../fields/basic.ts';
import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown, localizedText, plainLine } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';

/** A word that readers meet, explained. Old or hurtful words are `otherNames`: found by search, never shown as labels. */
export const term = defineKind({
  name: 'term',
  label: { nb: 'Begrep', nn: 'Omgrep' },
  segment: 'ord',
  schema: z.strictObject({
    ...head(),
    fullForm: localizedText().optional(),
    otherNames: list(plainLine()),
    body: localizedMarkdown().optional(),
    ...tail(),
  }),
  adaptable: ['summary', 'body'],
});
