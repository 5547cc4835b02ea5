import type { CheckboxField, DateField, NumberField, RelationshipField, TextField } from 'payload';
import { base, type Options, type Words } from './words.ts';

/** A flag: on, or not there at all. */
export const flag = (name: string, words: Words, options?: Options): CheckboxField => ({
  type: 'checkbox',
  ...base(name, words, options),
});

export const wholeNumber = (
  name: string,
  words: Words,
  { min, max, ...options }: Options & { min: number; max: number },
): NumberField => ({ type: 'number', min, max, ...base(name, words, options) });

/** Points at another entry. Several kinds make it polymorphic. */
export function ref(
  name: string,
  to: readonly string[],
  words: Words,
  options?: Options,
): RelationshipField {
  return {
    type: 'relationship',
    ...relation(to),
    ...base(name, words, options),
  } as RelationshipField;
}

/** Points at several entries. */
export function refs(
  name: string,
  to: readonly string[],
  words: Words,
  options?: Options,
): RelationshipField {
  return {
    type: 'relationship',
    hasMany: true,
    ...relation(to),
    ...base(name, words, options),
  } as RelationshipField;
}

/** A day without a time. Payload keeps it as noon UTC. */
export function day(name: string, words: Words, options?: Options): DateField {
  const { admin, ...rest } = base(name, words, options);
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' } as const;
  return { type: 'date', ...rest, admin: { ...admin, date } };
}

/** A line of text that has a form of its own (address, clock, code); the contract judges it. */
export const code = (name: string, words: Words, options?: Options): TextField => ({
  type: 'text',
  ...base(name, words, options),
});

/** Several such lines. */
export const codes = (name: string, words: Words, options?: Options): TextField => ({
  type: 'text',
  hasMany: true,
  ...base(name, words, options),
});

export const webAddress = (name: string, words: Words, options?: Options): TextField =>
  code(name, words, { placeholder: 'https://', ...options });

const relation = (to: readonly string[]) => ({
  relationTo: to.length === 1 ? to[0] : [...to],
  maxDepth: 1,
});
