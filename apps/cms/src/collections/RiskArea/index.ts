import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { order } from '../../fields/order.ts';
import { defineCollection } from '../define.ts';

export const RiskArea = defineCollection({
  kind: 'risk-area',
  plural: { nb: 'Risikoområder', nn: 'Risikoområde' },
  help: {
    nb: 'Radene i matrisen over hvem som gjør hva.',
    nn: 'Radene i matrisa over kven som gjer kva.',
  },
  table: 'risk_areas',
  menu: 'shared',
  columns: ['title', 'site', 'order', '_status', 'updatedAt'],
  fields: [
    ...head(),
    order(),
    localizedMarkdown('body', { nb: 'Forklaring', nn: 'Forklaring' }),
    ...tail(),
  ],
});
