import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { fieldLabel } from './fieldLabel.ts';

const fields = [
  { type: 'text', name: 'title', label: { nb: 'Tittel', nn: 'Tittel' } },
  {
    type: 'array',
    name: 'contacts',
    label: { nb: 'Kontakt', nn: 'Kontakt' },
    flattenedFields: [{ type: 'text', name: 'value', label: { nb: 'Nummer', nn: 'Nummer' } }],
  },
  {
    type: 'blocks',
    name: 'blocks',
    label: { nb: 'Blokker', nn: 'Blokker' },
    blocks: [
      {
        slug: 'text',
        labels: { singular: { nb: 'Tekst', nn: 'Tekst' } },
        flattenedFields: [{ type: 'richText', name: 'text', label: { nb: 'Tekst', nn: 'Tekst' } }],
      },
      {
        slug: 'accordion',
        labels: { singular: { nb: 'Spørsmål og svar', nn: 'Spørsmål og svar' } },
        flattenedFields: [
          {
            type: 'array',
            name: 'items',
            label: { nb: 'Spørsmål', nn: 'Spørsmål' },
            flattenedFields: [
              { type: 'richText', name: 'text', label: { nb: 'Svar', nn: 'Svar' } },
            ],
          },
        ],
      },
    ],
  },
] as unknown as FlattenedField[];

const data = { blocks: [{ type: 'text' }, { type: 'accordion', items: [{}, {}] }] };

it.each([
  ['title', 'Tittel'],
  ['contacts.1.value', 'Kontakt 2 > Nummer'],
  ['noe.annet', 'noe.annet'],
  ['blocks.0.text', 'Blokker 1 (Tekst) > Tekst'],
  ['blocks.1.items.1.text', 'Blokker 2 (Spørsmål og svar) > Spørsmål 2 > Svar'],
  ['blocks.7.text', 'blocks.7.text'],
])('calls %s «%s»', (path, label) => {
  expect(fieldLabel(fields, path, data)).toBe(label);
});
