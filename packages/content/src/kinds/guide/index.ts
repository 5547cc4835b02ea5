import { z } from 'zod';
import { day, slug } from '../../fields/basic.ts';
import { head, tail } from '../../fields/head.ts';
import { localizedText } from '../../fields/localized.ts';
import { codes, guideAudiences } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';
import { node } from './nodes.ts';

/** The role that has signed off the content as a professional, and when. */
const approval = () => z.strictObject({ by: localizedText(), on: day() });

/**
 * A worry guide: a graph of questions that ends in what to do and whom to turn to. `start` is the key of
 * the first node. Without `approval` its pages say that no professional has approved it.
 */
export const guide = defineKind({
  name: 'guide',
  label: { nb: 'Veiviser', nn: 'Vegvisar' },
  schema: z.strictObject({
    ...head(),
    audience: z.enum(codes(guideAudiences)),
    start: slug(),
    nodes: z.array(node()).min(1).max(200),
    approval: approval().optional(),
    ...tail(),
  }),
});
