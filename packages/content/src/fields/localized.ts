import { z } from 'zod';
import { fieldMeta } from './meta.ts';

/** The målformer that content is written in. The order is the order in files. */
export const languages = ['nb', 'nn'] as const;
export type Language = (typeof languages)[number];

export type Localized<T = string> = { nb?: T | undefined; nn?: T | undefined };

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
  return z
    .strictObject({ nb: text.optional(), nn: text.optional() })
    .refine(
      (value) => Object.keys(value).length > 0,
      'Feltet er tomt. Skriv en tekst, eller ta bort feltet.',
    );
}

/** One line of plain text in each målform. */
export const localizedText = () => localized(line).register(fieldMeta, { type: 'text' });

/** Long text in each målform, in the Markdown subset of `docs/markdown.md`. */
export const localizedMarkdown = () =>
  localized(markdown).register(fieldMeta, { type: 'markdown' });

/** One table in each målform, written as Markdown. */
export const localizedTable = () =>
  localized(markdown).register(fieldMeta, { type: 'markdown', only: 'table' });

/** One line of text that is the same in both målformer, such as a name or a telephone number. */
export const plainLine = () => line;
