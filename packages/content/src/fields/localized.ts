import { z } from 'zod';
import { fieldMeta } from './meta.ts';

/** The målformer that content is written in. The order is the order in files. */
export const languages = ['nb', 'nn'] as const;
export type Language = (typeof languages)[number];

/**
 * Other languages that a text may be translated into, by their code in `lang`: the name that those who
 * read it know it by, and which way it is written. Never demanded; a new one is a line here, its words
 * in the web, and a migration.
 */
export const translations = {
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const;
export type Translation = keyof typeof translations;

/** Everything that a text can be in, in the order of files: the målformer first. */
export type Locale = Language | Translation;
export const locales: readonly Locale[] = [
  ...languages,
  ...(Object.keys(translations) as Translation[]),
];

export type Localized<T = string> = { [L in Locale]?: T | undefined };

const MAX_LINE = 500;
const MAX_MARKDOWN = 100_000;

const line = z
  .string()
  .min(1)
  .max(MAX_LINE)
  .refine((text) => !/[\n\r\t]/.test(text), 'Teksten må stå på én linje.')
  .refine((text) => text === text.trim(), 'Teksten har mellomrom først eller sist.');

const markdown = z
  .string()
  .min(1)
  .max(MAX_MARKDOWN, `Teksten er over ${MAX_MARKDOWN} tegn. Del den i flere sider.`);

function localized<T extends z.ZodType>(text: T) {
  const each = { nb: text, nn: text, en: text, ar: text } satisfies Record<Locale, T>;
  return z
    .strictObject(each)
    .partial()
    .refine(
      (value) => Object.keys(value).length > 0,
      'Feltet er tomt. Skriv en tekst, eller ta bort feltet.',
    );
}

/** One line of plain text in each målform, and in the languages it is translated into. */
export const localizedText = () => localized(line).register(fieldMeta, { type: 'text' });

/** Long text in each målform, in the Markdown subset of `docs/markdown.md`. */
export const localizedMarkdown = () =>
  localized(markdown).register(fieldMeta, { type: 'markdown' });

/** One table in each målform, written as Markdown. */
export const localizedTable = () =>
  localized(markdown).register(fieldMeta, { type: 'markdown', only: 'table' });

/** One line of text that is the same in both målformer, such as a name or a telephone number. */
export const plainLine = () => line;
