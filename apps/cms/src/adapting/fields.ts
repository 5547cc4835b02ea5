import type { JSONField } from 'payload';
import { nobodyField } from '../access/fields.ts';
import type { Translated } from '../fields/words.ts';

/** What only the CMS itself writes on an adaptation, and no portable content carries. */
export const rememberedFields = (): JSONField[] => [
  remembered('base', { nb: 'Fellesteksten slik den var', nn: 'Fellesteksten slik han var' }),
  remembered('decisions', { nb: 'Valg som er tatt', nn: 'Val som er tekne' }),
];

const remembered = (name: string, label: Translated): JSONField => ({
  type: 'json',
  name,
  label,
  hidden: true,
  access: { create: nobodyField, update: nobodyField },
});
