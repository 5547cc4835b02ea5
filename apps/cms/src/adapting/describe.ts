import type { FlattenedField } from 'payload';
import { MarkdownError, plainText } from '@sett/content/markdown';
import { locales, type Language, type Locale } from '@sett/content';
import { weekdayNames } from '../fields/weekdays.ts';
import type { Translated } from '../fields/words.ts';

type Data = Record<string, unknown>;

/** What an entry is called, for a reference to it. */
export type ToTitle = (key: string) => string;

interface Reader {
  /** What the texts are read in. */
  locale: Locale;
  /** What the names of things are said in. */
  language: Language;
  toTitle: ToTitle;
}

/**
 * A field's value, in the portable form, as somebody would read it out: lines of plain text with the
 * names that the form has for things. Empty when there is nothing.
 */
export function describe(field: FlattenedField, value: unknown, reader: Reader): string {
  if (value === undefined || value === null) return '';
  if (field.type === 'array') return rowsOf(field.flattenedFields, value as Data[], reader);
  if (field.type === 'blocks') return blocksOf(field, value as Data[], reader).join('\n');
  if (field.type === 'group') return parts(field.flattenedFields, value as Data, reader).join('\n');
  return leaf(field, value, reader);
}

/** What a field is called in the form. */
export function labelOf(field: FlattenedField | undefined, language: Language): string {
  const label = field && 'label' in field ? field.label : undefined;
  return typeof label === 'object' ? (label as Translated)[language] : (field?.name ?? '');
}

const rowsOf = (fields: readonly FlattenedField[], rows: readonly Data[], reader: Reader) =>
  rows.map((row) => parts(fields, row, reader).join(' · ')).join('\n');

/** Each block on a line of its own, after what it is called. */
function blocksOf(
  field: Extract<FlattenedField, { type: 'blocks' }>,
  blocks: readonly Data[],
  reader: Reader,
): string[] {
  return blocks.map((data) => {
    const block = field.blocks.find((each) => each.slug === data['type']);
    if (block === undefined) return '';
    const label = block.labels?.singular as Translated | undefined;
    const inner = parts(block.flattenedFields, data, reader).join(' · ');
    return `${label?.[reader.language] ?? block.slug}: ${inner}`;
  });
}

/** The first line and what is chosen from a list speak for themselves; all else is said with its name. */
function parts(fields: readonly FlattenedField[], data: Data, reader: Reader): string[] {
  let isFirst = true;
  return fields.flatMap((field) => {
    const text = textOf(field, data[field.name], reader);
    if (text === '' || field.name === 'id') return [];
    const isPlain = field.type === 'select' || field.type === 'checkbox' || isFirst;
    if (field.type !== 'select') isFirst = false;
    return [isPlain ? text : `${labelOf(field, reader.language)}: ${text}`];
  });
}

function textOf(field: FlattenedField, value: unknown, reader: Reader): string {
  if (value === undefined || value === null) return '';
  if (field.type === 'array')
    return (value as Data[])
      .map((row) => parts(field.flattenedFields, row, reader).join(', '))
      .join('; ');
  if (field.type === 'group') return parts(field.flattenedFields, value as Data, reader).join(', ');
  return leaf(field, value, reader);
}

function leaf(field: FlattenedField, value: unknown, reader: Reader): string {
  const { language, locale, toTitle } = reader;
  if ('localized' in field && field.localized) return localized(field, value as Data, locale);
  if (field.type === 'checkbox') return value === true ? labelOf(field, language) : '';
  return [value]
    .flat()
    .map((one) => {
      if (field.type === 'select') return optionLabel(field, String(one), language);
      if (field.type === 'relationship') return toTitle(String(one));
      return field.name === 'byDay'
        ? (weekdayNames[String(one)]?.[language] ?? String(one))
        : String(one);
    })
    .join(field.type === 'relationship' ? '\n' : ', ');
}

/** In the målform that is asked for, else in the one there is. */
function localized(field: FlattenedField, texts: Data, locale: Locale): string {
  const found = [locale, ...locales].map((each) => texts[each]).find(Boolean);
  const text = typeof found === 'string' ? found : '';
  return field.type === 'richText' ? readable(text) : text;
}

function readable(markdown: string): string {
  try {
    return plainText(markdown);
  } catch (error) {
    if (error instanceof MarkdownError) return markdown;
    throw error;
  }
}

function optionLabel(
  field: Extract<FlattenedField, { type: 'select' }>,
  value: string,
  language: Language,
): string {
  const option = field.options.find((each) => typeof each !== 'string' && each.value === value);
  const label = typeof option === 'object' ? (option.label as Translated | string) : value;
  return typeof label === 'string' ? label : label[language];
}
