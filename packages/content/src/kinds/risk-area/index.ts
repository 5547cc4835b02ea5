import { z } from 'zod';
import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { defineKind } from '../kind.ts';

/** An area of risk in the plan's matrix of who answers for what (risk area × prevention level). */
export const riskArea = defineKind({
  name: 'risk-area',
  label: { nb: 'Risikoområde', nn: 'Risikoområde' },
  schema: z.strictObject({
    ...head(),
    order: z.int().min(0).max(9999).optional(),
    body: localizedMarkdown().optional(),
    ...tail(),
  }),
});
