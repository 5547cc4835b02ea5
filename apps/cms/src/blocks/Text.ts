import { localizedMarkdown } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

export const Text = () =>
  defineBlock({
    type: 'text',
    label: { nb: 'Tekst', nn: 'Tekst' },
    fields: [localizedMarkdown('text', { nb: 'Tekst', nn: 'Tekst' }, { required: true })],
  });
