import type { FlattenedField } from 'payload';
import type { Locale } from '@sett/content';

type Data = Record<string, unknown>;

/** What a document with every målform says in one of them, as a save in that målform takes it. */
export function inLocale(fields: readonly FlattenedField[], data: Data, language: Locale): Data {
  const known = fields.filter(({ name }) => name in data);
  return Object.fromEntries(
    known.map((field) => [field.name, valueIn(field, data[field.name], language)]),
  );
}

function valueIn(field: FlattenedField, value: unknown, language: Locale): unknown {
  if ('localized' in field && field.localized) return (value as Data | null)?.[language] ?? null;
  if (value === null) return value;
  if (field.type === 'blocks')
    return (value as Data[]).map((block) => inBlock(field, block, language));
  if (!('flattenedFields' in field)) return value;
  const { flattenedFields } = field;
  if (Array.isArray(value))
    return value.map((row) => inRow(flattenedFields, row as Data, language));
  return inLocale(flattenedFields, value as Data, language);
}

/** A row keeps its id: by it the målformer of a row find each other. */
const inRow = (fields: readonly FlattenedField[], row: Data, language: Locale): Data => ({
  ...inLocale(fields, row, language),
  id: row['id'],
});

function inBlock(
  { blocks }: Extract<FlattenedField, { type: 'blocks' }>,
  block: Data,
  language: Locale,
): Data {
  const fields = blocks.find(({ slug }) => slug === block['blockType'])?.flattenedFields ?? [];
  return { ...inRow(fields, block, language), blockType: block['blockType'] };
}
