import { z } from 'zod';
import { ref } from '../../fields/basic.ts';
import { localizedText } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';
import { adaptableKinds } from '../adaptation/index.ts';

/** An old address that leads to an entry's page, so that printed addresses keep working. */
export const redirect = defineKind({
  name: 'redirect',
  label: { nb: 'Videresending', nn: 'Vidaresending' },
  schema: z.strictObject({
    from: z
      .string()
      .max(300)
      .regex(
        /^\/(?:[A-Za-z0-9._~%-]+\/)+$/,
        'Skriv adressen med skråstrek først og sist, for eksempel /gammel-side/.',
      ),
    to: ref(...adaptableKinds.map((kind) => kind.name), 'law'),
    note: localizedText().optional(),
  }),
});
