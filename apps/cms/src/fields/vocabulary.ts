import type { Option, SelectField, TextField } from 'payload';
import { audiences } from '@sett/content';
import { tableOf } from './table.ts';
import { base, type Options, type Translated, type Words } from './words.ts';

type Vocabulary = Readonly<Record<string, Translated>>;
type Choice = Options & { defaultValue?: string };

/** One of a fixed vocabulary. `type` is the name that the database gives to its values. */
export const choice = (
  name: string,
  type: string,
  vocabulary: Vocabulary,
  words: Words,
  { defaultValue, ...options }: Choice = {},
): SelectField => ({
  type: 'select',
  enumName: `enum_${type}`,
  options: optionsOf(vocabulary),
  ...(defaultValue === undefined ? {} : { defaultValue }),
  ...base(name, words, options),
});

/** Some of a fixed vocabulary. */
export const choices = (
  name: string,
  type: string,
  vocabulary: Vocabulary,
  words: Words,
  options?: Options,
): SelectField => ({
  type: 'select',
  hasMany: true,
  enumName: `enum_${type}`,
  dbName: tableOf(name),
  options: optionsOf(vocabulary),
  ...base(name, words, options),
});

/**
 * Some of a fixed vocabulary, two lists down, where a `select` loses its row (see `weekdays`): kept as
 * texts, chosen from a list, judged by the contract.
 */
export function choicesDeep(name: string, vocabulary: Vocabulary, words: Words): TextField {
  const { admin, ...rest } = base(name, words);
  const options = Object.entries(vocabulary).map(([value, { nb }]) => ({ value, label: nb }));
  const Field = { path: '/components/ChoicesField.tsx#ChoicesField', clientProps: { options } };
  return { type: 'text', hasMany: true, ...rest, admin: { ...admin, components: { Field } } };
}

const optionsOf = (vocabulary: Vocabulary): Option[] =>
  Object.entries(vocabulary).map(([value, { nb, nn }]) => ({ value, label: { nb, nn } }));

/** Who an entry is for. */
export const audienceChoices = (): SelectField =>
  choices('audiences', 'audience', audiences, { nb: 'Målgrupper', nn: 'Målgrupper' });
