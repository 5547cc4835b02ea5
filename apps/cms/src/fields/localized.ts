import type { RichTextField, TextareaField, TextField } from 'payload';
import { richTextEditor, tableEditor } from '../richtext/index.ts';
import { base, type Options, type Words } from './words.ts';

const MAX_LINE = 500;

/** One line of plain text in each målform. */
export const localizedText = (name: string, words: Words, options?: Options): TextField => ({
  type: 'text',
  localized: true,
  maxLength: MAX_LINE,
  ...base(name, words, options),
  ...oneLine,
});

/** Like `localizedText`, with room to see it all while one writes. Still one line. */
export const localizedLine = (name: string, words: Words, options?: Options): TextareaField => ({
  type: 'textarea',
  localized: true,
  maxLength: MAX_LINE,
  ...base(name, words, options),
  ...oneLine,
});

/** Long text in each målform. */
export const localizedMarkdown = (
  name: string,
  words: Words,
  options?: Options,
): RichTextField => ({
  type: 'richText',
  localized: true,
  editor: richTextEditor(),
  ...base(name, words, options),
});

/** One table in each målform. */
export const localizedTable = (name: string, words: Words, options?: Options): RichTextField => ({
  ...localizedMarkdown(name, words, options),
  editor: tableEditor(),
});

/** One line of text that is the same in both målformer. */
export const plainLine = (name: string, words: Words, options?: Options): TextField => ({
  type: 'text',
  maxLength: MAX_LINE,
  ...base(name, words, options),
  ...oneLine,
});

/** Words that are found by, names, and the like: several lines of plain text. */
export const plainLines = (name: string, words: Words, options?: Options): TextField => ({
  type: 'text',
  hasMany: true,
  ...base(name, words, options),
  ...oneLine,
});

/** What is typed or pasted becomes one line without space at its ends. */
const oneLine = {
  hooks: { beforeValidate: [({ value }: { value?: unknown }) => tidy(value)] },
};

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}
