import { z } from 'zod';
import { flag, ref } from '../../fields/basic.ts';
import { head, tail } from '../../fields/head.ts';
import { ageGroups, codes, signPlaces } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';

const some = <T extends string>(values: readonly [T, ...T[]]) =>
  z.array(z.enum(values)).min(1).max(values.length);

/**
 * Something that somebody may notice about a child, and be worried by: «Hva kan en bekymring være?».
 * Where it is seen decides which worry guide it leads into, and its theme what is answered there
 * already. One that may be about `violence` presets no theme: the guide asks about that first.
 */
export const sign = defineKind({
  name: 'sign',
  label: { nb: 'Tegn', nn: 'Teikn' },
  schema: z.strictObject({
    ...head(),
    ages: some(codes(ageGroups)),
    places: some(codes(signPlaces)),
    theme: ref('theme').optional(),
    violence: flag(),
    order: z.int().min(0).max(9999).optional(),
    ...tail(),
  }),
});
