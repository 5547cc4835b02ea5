import { z } from 'zod';
import { fieldMeta, type FieldMeta } from './fields/meta.ts';

export type Path = readonly (string | number)[];

/** A field that means something beyond its type: a text, a Markdown text, a date or a reference. */
export interface Field {
  meta: FieldMeta;
  value: unknown;
  path: Path;
}

/** Calls `visit` for each field in `value` that the schema has noted a meaning for. */
export function walk(schema: z.ZodType, value: unknown, visit: (field: Field) => void): void {
  rebuild(schema, value, (field) => {
    visit(field);
    return field.value;
  });
}

/**
 * A copy of `value` with keys in the schema's order, without unknown keys and empty values, and with
 * each meaningful field replaced by what `onField` returns. When `onField` returns `undefined` the
 * field goes, and with it every object that cannot do without it or would say something else; `undefined` means all of it went.
 * An object that lacks a required field already is kept: that is a fault, which the checks must see.
 */
export function rebuild(
  schema: z.ZodType,
  value: unknown,
  onField: (field: Field) => unknown,
  path: Path = [],
): unknown {
  if (isEmpty(value)) return undefined;
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta !== undefined) return onField({ meta, value, path });
  if (inner instanceof z.ZodArray) return rebuildArray(inner, value, onField, path);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const variant = variantOf(inner, value);
    return variant === undefined ? value : rebuildObject(variant, value, onField, path);
  }
  if (inner instanceof z.ZodObject) return rebuildObject(inner, value, onField, path);
  return value;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** The schema inside `optional` and `nullable`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** The one of a union's shapes that `value` says it has; `undefined` when there is none, which is a fault. */
export function variantOf(
  schema: z.ZodDiscriminatedUnion,
  value: unknown,
): z.ZodObject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { discriminator } = schema.def;
  const type = (value as Record<string, unknown>)[discriminator];
  return variantsOf(schema).find((variant) => {
    const literal: unknown = variant.shape[discriminator];
    return literal instanceof z.ZodLiteral && literal.values.has(type as string);
  });
}

/** All shapes of a union. */
export const variantsOf = (schema: z.ZodDiscriminatedUnion): z.ZodObject[] =>
  schema.options.filter((option) => option instanceof z.ZodObject);

function rebuildArray(
  schema: z.ZodArray,
  value: unknown,
  onField: (field: Field) => unknown,
  path: Path,
) {
  if (!Array.isArray(value)) return value;
  const element = schema.element as z.ZodType;
  const items = value
    .map((item: unknown, index) => rebuild(element, item, onField, [...path, index]))
    .filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
}

function rebuildObject(
  schema: z.ZodObject,
  value: unknown,
  onField: (field: Field) => unknown,
  path: Path,
) {
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const inner = (value as Record<string, unknown>)[name];
    const rebuilt = rebuild(field as z.ZodType, inner, onField, [...path, name]);
    if (rebuilt !== undefined) result[name] = rebuilt;
    else if (!isEmpty(inner) && isNeeded(field as z.ZodType)) return undefined;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function isNeeded(field: z.ZodType): boolean {
  const meta = fieldMeta.get(unwrap(field));
  return !(field instanceof z.ZodOptional) || (meta?.type === 'ref' && meta.narrows === true);
}
