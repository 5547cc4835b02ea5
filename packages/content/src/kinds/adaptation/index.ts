import { z } from 'zod';
import { flag, ref } from '../../fields/basic.ts';
import { plainLine } from '../../fields/localized.ts';
import { codes, modes } from '../../fields/vocabulary.ts';
import { helpline } from '../helpline/index.ts';
import { defineKind, type Kind } from '../kind.ts';
import { organisation } from '../organisation/index.ts';
import { page } from '../page/index.ts';
import { service } from '../service/index.ts';
import { term } from '../term/index.ts';
import { theme } from '../theme/index.ts';

/** Kinds that a site may adapt. A field that several kinds share has one shape in all of them. */
export const adaptableKinds = [service, page, organisation, helpline, term, theme] as const;

const section = (value: z.ZodType) =>
  z.strictObject({ mode: z.enum(codes(modes)), value: unwrapped(value).optional() });

/** One site's changes to an entry that it inherits: section by section, and what it was based on. */
export const adaptation = defineKind({
  name: 'adaptation',
  label: { nb: 'Lokal tilpasning', nn: 'Lokal tilpassing' },
  schema: z.strictObject({
    of: ref(...adaptableKinds.map((kind) => kind.name)),
    basedOn: plainLine().optional(),
    hideEntry: flag(),
    sections: z.strictObject(sectionShapes()).optional(),
  }),
});

function sectionShapes() {
  const shapes: Record<string, z.ZodOptional<ReturnType<typeof section>>> = {};
  for (const kind of adaptableKinds as readonly Kind[]) {
    for (const field of kind.adaptable ?? []) {
      const value = kind.schema.shape[field] as z.ZodType | undefined;
      if (value !== undefined) shapes[field] ??= section(value).optional();
    }
  }
  return shapes;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
