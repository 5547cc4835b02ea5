import { z } from 'zod';
import { day, list, partialDate, ref, webAddress } from '../../fields/basic.ts';
import { head, tail } from '../../fields/head.ts';
import { plainLine } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';

/** A provision, in force or repealed. Older documents cite the repealed one; `replacedBy` leads to today's. */
export const law = defineKind({
  name: 'law',
  label: { nb: 'Lov', nn: 'Lov' },
  segment: 'lover',
  schema: z.strictObject({
    ...head(),
    act: plainLine(),
    section: plainLine(),
    validFrom: day().optional(),
    validTo: day().optional(),
    replacedBy: list(ref('law')),
    checkedOn: partialDate().optional(),
    url: webAddress().optional(),
    ...tail(),
  }),
});
