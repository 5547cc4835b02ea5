import type { Entry } from './entry.ts';
import { kindOf, type KindName } from './kinds/index.ts';
import { rebuild } from './walk.ts';
import { locales } from './fields/localized.ts';

/** Data in canonical form: keys in the schema's order, languages in theirs, nothing empty. */
export function canonicalData(kind: KindName, data: unknown): unknown {
  return rebuild(kindOf(kind).schema, data, ({ meta, value }) =>
    meta.type === 'text' || meta.type === 'markdown' ? inLanguageOrder(value) : value,
  );
}

/** The entry with its data in canonical form. */
export function canonicalEntry<E extends Entry>(entry: E): E {
  return { ...entry, data: canonicalData(entry.kind, entry.data) };
}

function inLanguageOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const texts = value as Record<string, unknown>;
  const present = locales.filter((locale) => texts[locale] != null && texts[locale] !== '');
  return present.length > 0
    ? Object.fromEntries(present.map((locale) => [locale, texts[locale]]))
    : undefined;
}
