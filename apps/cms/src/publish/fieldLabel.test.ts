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
] as unknown as FlattenedField[];

it.each([
  ['title', 'Tittel'],
  ['contacts.1.value', 'Kontakt 2 > Nummer'],
  ['noe.annet', 'noe.annet'],
])('calls %s «%s»', (path, label) => {
  expect(fieldLabel(fields, path)).toBe(label);
});
