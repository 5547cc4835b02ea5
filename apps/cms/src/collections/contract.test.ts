import type { CollectionConfig, Field } from 'payload';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldMeta, kindNames, kindOf, unwrap, variantsOf, type KindName } from '@sett/content';
import { contentCollections } from './index.ts';
import { renamedFields } from './renamed.ts';

/** Fields that belong to the CMS and not to the entry's data. */
const ownFields = ['key', 'site', 'base', 'decisions'];

/** What a schema and a collection say about a field, in the same words. */
interface Shape {
  type: string;
  localized: boolean;
  options?: string[];
  to?: string[];
}

it.each(kindNames)('collects %s with the fields of the contract, no more and no less', (kind) => {
  expect(fieldsOf(kind)).toEqual(contractOf(kindOf(kind).schema));
});

it.each(kindNames)('asks for in %s what the contract requires', (kind) => {
  const required = requiredIn(kindOf(kind).schema);
  expect(requiredFields(kind)).toEqual(required);
});

function contractOf(schema: z.ZodObject, prefix = ''): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) =>
      contractField(`${prefix}${name}`, field as z.ZodType),
    ),
  );
}

function contractField(path: string, schema: z.ZodType): [string, Shape][] {
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta?.type === 'text' || meta?.type === 'markdown')
    return [[path, { type: meta.type, localized: true }]];
  if (meta?.type === 'date') return [[path, { type: 'date', localized: false }]];
  if (meta?.type === 'ref')
    return [[path, { type: 'ref', localized: false, to: [...meta.to].sort() }]];
  if (inner instanceof z.ZodObject) return Object.entries(contractOf(inner, `${path}.`));
  if (inner instanceof z.ZodArray) return contractField(`${path}[]`, inner.element as z.ZodType);
  if (inner instanceof z.ZodDiscriminatedUnion)
    return blocksOf(inner).flatMap(([type, block]) =>
      Object.entries(contractOf(block, `${path}.${type}.`)),
    );
  return [[path, leaf(inner)]];
}

/** Each block with its type; the type itself is Payload's to keep. */
function blocksOf(schema: z.ZodDiscriminatedUnion): [string, z.ZodObject][] {
  const { discriminator } = schema.def;
  return variantsOf(schema).map((variant) => {
    const { [discriminator]: type, ...shape } = variant.shape as Record<string, z.ZodType>;
    if (!(type instanceof z.ZodLiteral)) throw new TypeError('A block without a literal type');
    return [String(type.value), z.strictObject(shape)];
  });
}

function leaf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodEnum)
    return { type: 'choice', localized: false, options: schema.options.map(String).sort() };
  if (schema instanceof z.ZodLiteral) return { type: 'flag', localized: false };
  if (schema instanceof z.ZodNumber) return { type: 'number', localized: false };
  return { type: 'line', localized: false };
}

function fieldsOf(kind: KindName): Record<string, Shape> {
  const found = payloadFields(named(contentCollections[kind]));
  const renamed = Object.entries(renamedFields[kind] ?? {});
  return Object.fromEntries(
    found.map(([path, shape]) => [
      renamed.find(([, stored]) => stored === path)?.[0] ?? path,
      shape,
    ]),
  );
}

const named = ({ fields }: CollectionConfig) =>
  fields.filter(
    (field) => field.type !== 'ui' && !('name' in field && ownFields.includes(field.name)),
  );

function payloadFields(fields: readonly Field[], prefix = ''): [string, Shape][] {
  return fields.flatMap((field) => (field.type === 'ui' ? [] : payloadField(field, prefix)));
}

function payloadField(field: Field, prefix: string): [string, Shape][] {
  if (field.type === 'ui') return []; // shows, and stores nothing
  if (field.type === 'row') return payloadFields(field.fields, prefix);
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => payloadFields(tab.fields, prefix));
  if (!('name' in field) || typeof field.name !== 'string')
    throw new TypeError(`Unexpected ${field.type}`);
  const path = `${prefix}${field.name}${'hasMany' in field && field.hasMany ? '[]' : ''}`;
  if (field.type === 'group') return payloadFields(field.fields, `${path}.`);
  if (field.type === 'array') return payloadFields(field.fields, `${path}[].`);
  if (field.type === 'blocks')
    return field.blocks.flatMap(({ slug, fields }) => payloadFields(fields, `${path}[].${slug}.`));
  return [[path, shapeOf(field)]];
}

function shapeOf(field: Field): Shape {
  const localized = 'localized' in field && field.localized;
  switch (field.type) {
    case 'text':
    case 'textarea':
      return { type: localized ? 'text' : 'line', localized };
    case 'richText':
      return { type: 'markdown', localized };
    case 'relationship':
      return { type: 'ref', localized, to: [field.relationTo].flat().sort() };
    case 'select':
      return {
        type: 'choice',
        localized,
        options: field.options
          .map((option) => (typeof option === 'string' ? option : option.value))
          .sort(),
      };
    case 'checkbox':
      return { type: 'flag', localized };
    default:
      return { type: field.type, localized };
  }
}

/** Required fields whose groups are required too; rows of lists count, since a row is asked for. */
function requiredIn(schema: z.ZodObject, prefix = ''): string[] {
  return Object.entries(schema.shape)
    .flatMap(([name, field]) =>
      requiredField(`${prefix}${name}`, field as z.ZodType, !(field instanceof z.ZodOptional)),
    )
    .sort();
}

function requiredField(path: string, schema: z.ZodType, required: boolean): string[] {
  const inner = unwrap(schema);
  if (fieldMeta.has(inner)) return required ? [path] : [];
  if (inner instanceof z.ZodArray) {
    const row = unwrap(inner.element as z.ZodType);
    if (row instanceof z.ZodDiscriminatedUnion)
      return blocksOf(row).flatMap(([type, block]) => requiredIn(block, `${path}[].${type}.`));
    return row instanceof z.ZodObject && !fieldMeta.has(row)
      ? requiredIn(row, `${path}[].`)
      : required
        ? [`${path}[]`]
        : [];
  }
  if (inner instanceof z.ZodObject)
    return required ? requiredIn(inner, `${path}.`) : listsInside(inner, path);
  return required ? [path] : [];
}

/** In a group that may be left out, only the rows of its lists can ask for anything. */
function listsInside(schema: z.ZodObject, path: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    requiredField(`${path}.${name}`, field as z.ZodType, false),
  );
}

function requiredFields(kind: KindName): string[] {
  const own = renamedFields[kind] ?? {};
  const names = Object.fromEntries(Object.entries(own).map(([name, stored]) => [stored, name]));
  const asked = requiredAmong(named(contentCollections[kind])).map((path) => names[path] ?? path);
  // What the CMS fills in by itself is required, and asked of nobody.
  return [...asked, ...Object.keys(own)].sort();
}

function requiredAmong(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return requiredAmong(field.fields, prefix);
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => requiredAmong(tab.fields, prefix));
    if (!('name' in field)) return [];
    const path = `${prefix}${field.name}${'hasMany' in field && field.hasMany ? '[]' : ''}`;
    if (field.type === 'group') return requiredAmong(field.fields, `${path}.`);
    if (field.type === 'array') return requiredAmong(field.fields, `${path}[].`);
    if (field.type === 'blocks')
      return field.blocks.flatMap(({ slug, fields }) =>
        requiredAmong(fields, `${path}[].${slug}.`),
      );
    return 'required' in field && field.required ? [path] : [];
  });
}
