import { z } from 'zod';
import { list, ref } from '../../fields/basic.ts';
import { contact, place } from '../../fields/contact.ts';
import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';

/** A unit that answers for services (CPSV-AP: PublicOrganisation). */
export const organisation = defineKind({
  name: 'organisation',
  label: { nb: 'Enhet', nn: 'Eining' },
  schema: z.strictObject({
    ...head(),
    body: localizedMarkdown().optional(),
    parent: ref('organisation').optional(),
    orgNumber: z
      .string()
      .regex(/^\d{9}$/, 'Et organisasjonsnummer har ni sifre.')
      .optional(),
    contacts: list(contact()),
    places: list(place()),
    ...tail(),
  }),
  adaptable: ['summary', 'body', 'contacts', 'places'],
});
