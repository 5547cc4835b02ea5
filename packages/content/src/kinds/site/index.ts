import { z } from 'zod';
import { flag, list, ref } from '../../fields/basic.ts';
import { languages, localizedText, plainLine } from '../../fields/localized.ts';
import { codes, urgencies } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';

const colour = () =>
  z.string().regex(/^#[0-9a-f]{6}$/, 'Skriv fargen som #12564c, med små bokstaver.');

/** Who to turn to when a service has no contact of its own, by topic and urgency. */
const safeContact = () =>
  z.strictObject({
    urgency: z.enum(codes(urgencies)),
    themes: list(ref('theme')),
    contact: ref('helpline', 'service'),
  });

/** What people most often look for: an entry, by another name than its own where that is plainer. */
const shortcut = () =>
  z.strictObject({
    to: ref('service', 'page', 'theme', 'helpline', 'term'),
    label: localizedText().optional(),
  });

/** A kommune, a cooperation of kommuner, or the national level that they all build on. */
export const site = defineKind({
  name: 'site',
  label: { nb: 'Nettsted', nn: 'Nettstad' },
  schema: z.strictObject({
    title: localizedText(),
    summary: localizedText().optional(),
    municipality: plainLine().optional(),
    parent: ref('site').optional(),
    published: flag(),
    official: flag(),
    host: z
      .string()
      .regex(
        /^[a-z0-9.-]+\.[a-z]{2,}$/,
        'Skriv bare vertsnavnet, for eksempel sett.oppdal.kommune.no.',
      )
      .optional(),
    languages: z.array(z.enum(languages)).min(1).max(2),
    theme: z.strictObject({ colour: colour(), dot: colour().optional() }).optional(),
    feedbackEmail: z.email('Skriv en e-postadresse.').optional(),
    shortcuts: list(shortcut()),
    safeContacts: list(safeContact()),
    concernDeadline: localizedText().optional(),
  }),
});
