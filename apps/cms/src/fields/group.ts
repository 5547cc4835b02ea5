import type { ArrayField, Field, GroupField } from 'payload';
import { tableOf } from './table.ts';
import { base, type Options, type Translated, type Words } from './words.ts';

/** Fields that belong together under one name. */
export const group = (
  name: string,
  words: Words,
  fields: Field[],
  options?: Omit<Options, 'required'>,
): GroupField => {
  return { type: 'group', ...base(name, words, options), fields };
};

/** `one` is what one row is called: «Legg til …». */
type RowWords = Words & { one: Translated };

/** Rows of fields, collapsed until one opens them. */
export function rows(
  name: string,
  words: RowWords,
  fields: Field[],
  options?: Options,
): ArrayField {
  const { admin, ...rest } = base(name, words, options);
  return {
    type: 'array',
    dbName: tableOf(name),
    labels: { singular: words.one, plural: { nb: words.nb, nn: words.nn } },
    ...rest,
    admin: {
      ...admin,
      initCollapsed: true,
      components: { RowLabel: rowLabel(words.one, fields), afterInput: newRows },
    },
    fields,
  };
}

/** Goes with `initCollapsed`: what is there is folded, what one adds is not. */
export const newRows = ['/components/NewRows.tsx#NewRows'];

/** Says what a collapsed row is: the name of its sort and its own title. */
export function rowLabel({ nb }: Translated, fields: readonly Field[] = []) {
  const relation = relationIn(fields);
  return {
    path: '/components/RowLabel.tsx#RowLabel',
    clientProps: { name: nb, ...(relation && { relation }) },
  };
}

/** The field by which a row points at one entry. */
function relationIn(fields: readonly Field[]): { field: string; to?: string } | undefined {
  const flat = fields.flatMap((field) => (field.type === 'row' ? field.fields : [field]));
  const found = flat.find((field) => field.type === 'relationship' && field.hasMany !== true);
  if (found?.type !== 'relationship') return undefined;
  const { name, relationTo } = found;
  return { field: name, ...(typeof relationTo === 'string' && { to: relationTo }) };
}

/** Side by side. Says nothing to the contract. */
export const row = (...fields: Field[]): Field => ({ type: 'row', fields });

/**
 * The same fields with none required nor filled in beforehand: inside a group that may be left empty.
 * A group that somebody has begun on is judged by the contract when it is published.
 */
export const optionalInside = (fields: Field[]): Field[] =>
  fields.map((field) => {
    // Their rows are asked for one by one.
    if (field.type === 'array' || field.type === 'blocks') return field;
    const inner = 'fields' in field ? { fields: optionalInside(field.fields) } : {};
    const asked = Object.entries({ ...field, ...inner }).filter(([name]) => !askedFor.has(name));
    return Object.fromEntries(asked) as unknown as Field;
  });

const askedFor = new Set(['required', 'defaultValue']);
