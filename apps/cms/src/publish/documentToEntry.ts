import { z } from 'zod';
import {
  fieldMeta,
  kindOf,
  locales,
  parseKey,
  unwrap,
  variantOf,
  type Entry,
  type FieldMeta,
  type KindName,
} from '@sett/content';
import { renamedFields } from '../collections/renamed.ts';
import {
  lexicalToMarkdown,
  RichTextError,
  type DocReference,
  type RichTextState,
} from '../richtext/index.ts';

/** A document as the database gives it with every locale: localized fields are `{ nb, nn }`. */
export type Document = Readonly<Record<string, unknown>> & { id: string; key: string };

/** The entry key of a document, or `undefined` when there is no such document. */
export type ToKey = (doc: DocReference) => string | undefined;

/**
 * The entry that a document stands for. What is empty is left out, but nothing is judged: an
 * unfinished document gives data that its schema refuses. Relations to documents that `toKey` does
 * not know drop; a link in a text to such a document leads to a key that no entry has, for the checks
 * to report.
 */
export function documentToEntry(kind: KindName, doc: Document, toKey: ToKey): Entry {
  const data = read(kindOf(kind).schema, withContractNames(kind, doc), toKey) ?? {};
  return { key: doc.key, kind, site: parseKey(doc.key).site, data } as Entry;
}

function withContractNames(kind: KindName, doc: Document): Record<string, unknown> {
  const renamed = Object.entries(renamedFields[kind] ?? {});
  return { ...doc, ...Object.fromEntries(renamed.map(([name, stored]) => [name, doc[stored]])) };
}

function read(schema: z.ZodType, value: unknown, toKey: ToKey): unknown {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta !== undefined) return readers[meta.type](value, meta, toKey);
  if (inner instanceof z.ZodArray) return readArray(inner, value, toKey);
  if (inner instanceof z.ZodDiscriminatedUnion) return readBlock(inner, value, toKey);
  if (inner instanceof z.ZodObject) return readObject(inner, value, toKey);
  return value;
}

const readers: Record<
  FieldMeta['type'],
  (value: unknown, meta: FieldMeta, toKey: ToKey) => unknown
> = {
  text: (value) => inEachLanguage(value, (text) => text),
  markdown: (value, _meta, toKey) =>
    inEachLanguage(value, (state) => markdownOf(state as RichTextState, toKey)),
  date: (value) => String(value).slice(0, 'YYYY-MM-DD'.length),
  ref: (value, meta, toKey) =>
    meta.type === 'ref' ? toKey(referenceOf(value, meta.to)) : undefined,
};

/**
 * One text that cannot be said in Markdown must not keep all other entries from being read. What stands
 * for it is nothing that the checks let through, so that its own site is not published and the entry is named.
 */
function markdownOf(state: RichTextState, toKey: ToKey): string {
  try {
    return lexicalToMarkdown(state, { toKey: (doc) => toKey(doc) ?? goneKey(doc) });
  } catch (error) {
    if (!(error instanceof RichTextError)) throw error;
    return `<uleselig> ${error.message}`;
  }
}

const goneKey = ({ relationTo, value }: DocReference) => `slettet/${relationTo}/${String(value)}`;

function inEachLanguage(value: unknown, convert: (text: unknown) => unknown): unknown {
  const texts = value as Record<string, unknown>;
  const present = locales
    .filter((locale) => texts[locale] !== null && texts[locale] !== undefined)
    .map((locale) => [locale, convert(texts[locale])] as const)
    .filter(([, text]) => text !== '');
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

/** A relation to one kind is a bare id; to several kinds it says which. */
function referenceOf(value: unknown, to: readonly string[]): DocReference {
  return typeof value === 'object'
    ? (value as DocReference)
    : { relationTo: to[0] ?? '', value: value as string };
}

function readArray(schema: z.ZodArray, value: unknown, toKey: ToKey): unknown {
  if (!Array.isArray(value)) return undefined;
  const items = value
    .map((item) => read(schema.element as z.ZodType, item, toKey))
    .filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
}

/** A block of a type that the contract does not have stays as it is, for the checks to report. */
function readBlock(schema: z.ZodDiscriminatedUnion, value: unknown, toKey: ToKey): unknown {
  const { blockType, ...data } = value as Record<string, unknown>;
  const block = { [schema.def.discriminator]: blockType, ...data };
  const variant = variantOf(schema, block);
  return variant === undefined ? block : readObject(variant, block, toKey);
}

function readObject(schema: z.ZodObject, value: unknown, toKey: ToKey): unknown {
  const fields = Object.entries(schema.shape)
    .map(
      ([name, field]) =>
        [name, read(field as z.ZodType, (value as Record<string, unknown>)[name], toKey)] as const,
    )
    .filter(([, field]) => field !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
