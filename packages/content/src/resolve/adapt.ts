import { z } from 'zod';
import type { Entry, EntryOf } from '../entry.ts';
import { locales, translations, type Localized } from '../fields/localized.ts';
import { fieldMeta } from '../fields/meta.ts';
import { kindOf } from '../kinds/index.ts';
import { unwrap } from '../walk.ts';

type Data = Record<string, unknown>;
type Adaptation = EntryOf<'adaptation'>;

/**
 * The entry with the adaptations of a chain of sites applied, ancestors first. A section that any of
 * them hides stays hidden, and so does an entry. `undefined` means that the entry is hidden.
 */
export function adapt<E extends Entry>(
  entry: E,
  adaptations: readonly Adaptation[],
): E | undefined {
  if (adaptations.some(({ data }) => data.hideEntry)) return undefined;
  const sections = sectionsOf(adaptations);
  const data: Data = { ...entry.data };
  for (const { field, mode, value } of sections) {
    if (mode === 'replace') data[field] = value;
    if (mode === 'append') data[field] = append(data[field], value);
  }
  const hidden = sections.filter(
    ({ field, mode }) => mode === 'hide' && isOptional(entry.kind, field),
  );
  return { ...entry, data: without(data, new Set(hidden.map(({ field }) => field))) };
}

const without = (data: Data, fields: ReadonlySet<string>): Data =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.has(field)));

/** Whether `append` means something for a field: lists and Markdown texts can be added to. */
export function isAppendable(kind: Entry['kind'], field: string): boolean {
  const schema = fieldSchema(kind, field);
  if (schema === undefined) return false;
  return schema instanceof z.ZodArray || fieldMeta.get(schema)?.type === 'markdown';
}

function sectionsOf(adaptations: readonly Adaptation[]) {
  return adaptations.flatMap(({ data }) =>
    Object.entries(data.sections ?? {}).map(([field, section]) => ({
      field,
      mode: section?.mode,
      value: section?.value,
    })),
  );
}

function append(base: unknown, added: unknown): unknown {
  if (base === undefined) return added;
  if (Array.isArray(base) && Array.isArray(added))
    return [...(base as unknown[]), ...(added as unknown[])];
  return appendTexts(base as Localized, added as Localized);
}

/** A translation that lacks what is added would not be true for the site, and goes. */
function appendTexts(base: Localized, added: Localized): Localized {
  const texts: Localized = {};
  for (const locale of locales) {
    const parts = [base[locale], added[locale]].filter((part) => part !== undefined);
    const isPartial = Object.hasOwn(translations, locale) && parts.length === 1;
    if (parts.length > 0 && !isPartial) texts[locale] = parts.join('\n\n');
  }
  return texts;
}

/** Whether an entry of this kind can do without the field, so that a site may hide it. */
export function isOptional(kind: Entry['kind'], field: string): boolean {
  return kindOf(kind).schema.shape[field] instanceof z.ZodOptional;
}

function fieldSchema(kind: Entry['kind'], field: string): z.ZodType | undefined {
  const schema = kindOf(kind).schema.shape[field] as z.ZodType | undefined;
  return schema && unwrap(schema);
}
