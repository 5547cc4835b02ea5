import { z } from 'zod';
import {
  fieldMeta,
  kindOf,
  locales,
  unwrap,
  variantOf,
  type Entry,
  type FieldMeta,
} from '@sett/content';
import { renamedFields } from '../collections/renamed.ts';
import { markdownToLexical, type DocReference } from '../richtext/index.ts';
import { rowId } from './ids.ts';

type Path = readonly (string | number)[];
type Data = Record<string, unknown>;

/** The document of an entry key, or `undefined` when there is none. */
export type ToDoc = (key: string) => DocReference | undefined;

interface Context {
  key: string;
  toDoc: ToDoc;
}

/**
 * The document of an entry, with every locale, as the database takes it. Fields that the entry does
 * not have are emptied, so that it can be laid over an older one. Throws on a reference or a link
 * whose entry `toDoc` does not know; the contract's checks report those first.
 */
export function entryToDocument(
  entry: Entry,
  toDoc: ToDoc,
  status: 'draft' | 'published' = 'published',
): Data {
  const context = { key: entry.key, toDoc };
  const written = writeObject(kindOf(entry.kind).schema, entry.data, [], context);
  const stored = renamedFields[entry.kind] ?? {};
  const data = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [stored[name] ?? name, value]),
  );
  const site = entry.kind === 'site' ? {} : { site: docOf(entry.site, context).value };
  return { ...data, ...site, key: entry.key, _status: status };
}

function write(schema: z.ZodType, value: unknown, path: Path, context: Context): unknown {
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta !== undefined) return writers[meta.type](value, meta, context);
  if (inner instanceof z.ZodArray) return writeArray(inner, value as unknown[], path, context);
  if (inner instanceof z.ZodDiscriminatedUnion) return writeBlock(inner, value, path, context);
  if (inner instanceof z.ZodObject) return writeObject(inner, value, path, context);
  return value;
}

const writers: Record<
  FieldMeta['type'],
  (value: unknown, meta: FieldMeta, context: Context) => unknown
> = {
  text: (value) => ({ ...(value as Data) }),
  markdown: (value, _meta, { toDoc }) =>
    Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([language, text]) => [
        language,
        markdownToLexical(text, { toDoc }),
      ]),
    ),
  date: (value) => `${String(value)}T12:00:00.000Z`,
  ref: (value, meta, context) => {
    const doc = docOf(String(value), context);
    return meta.type === 'ref' && meta.to.length > 1 ? doc : doc.value;
  },
};

function writeArray(
  schema: z.ZodArray,
  values: readonly unknown[],
  path: Path,
  context: Context,
): unknown[] {
  const element = schema.element as z.ZodType;
  const isRow = rowSchemas.some((type) => unwrap(element) instanceof type);
  return values.map((value, index) => {
    const place = [...path, index];
    const item = write(element, value, place, context);
    return isRow ? { ...(item as Data), id: rowId(context.key, place) } : item;
  });
}

const rowSchemas = [z.ZodObject, z.ZodDiscriminatedUnion];

/** What the contract calls a block's `type`, Payload calls its `blockType`. */
function writeBlock(
  schema: z.ZodDiscriminatedUnion,
  value: unknown,
  path: Path,
  context: Context,
): Data {
  const variant = variantOf(schema, value);
  if (variant === undefined)
    throw new TypeError(`«${context.key}» har en blokk av ukjent type i ${path.join('.')}.`);
  const { [schema.def.discriminator]: blockType, ...data } = writeObject(
    variant,
    value,
    path,
    context,
  );
  return { ...data, blockType };
}

function writeObject(schema: z.ZodObject, value: unknown, path: Path, context: Context): Data {
  const given = value as Data;
  const inRow = path.some((step) => typeof step === 'number');
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = given[name];
    if (inner !== undefined)
      return [[name, write(field as z.ZodType, inner, [...path, name], context)]];
    return inRow ? emptyGroup(name, field as z.ZodType) : [[name, emptied(field as z.ZodType)]];
  });
  return Object.fromEntries(fields) as Data;
}

/**
 * A row is always written anew and needs no emptying, only its groups: where one is missing, drizzle's
 * `insertArrays` hangs the lists of the next row's group on this row.
 */
function emptyGroup(name: string, schema: z.ZodType): [string, unknown][] {
  const inner = unwrap(schema);
  if (fieldMeta.has(inner) || !(inner instanceof z.ZodObject)) return [];
  const groups = Object.entries(inner.shape).flatMap(([key, field]) =>
    emptyGroup(key, field as z.ZodType),
  );
  return [[name, Object.fromEntries(groups)]];
}

function emptied(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta?.type === 'text' || meta?.type === 'markdown')
    return Object.fromEntries(locales.map((locale) => [locale, null]));
  if (meta !== undefined) return null;
  if (inner instanceof z.ZodArray) return [];
  if (!(inner instanceof z.ZodObject)) return null;
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, field]) => [name, emptied(field as z.ZodType)]),
  );
}

function docOf(key: string, { toDoc, key: from }: Context): DocReference {
  const doc = toDoc(key);
  if (doc === undefined) throw new RangeError(`«${from}» peker på «${key}», som ikke finnes.`);
  return doc;
}
