import {
  kindOf,
  translations,
  walk,
  type Entry,
  type KindName,
  type Locale,
  type Localized,
  type Translation,
} from '@sett/content';
import { isTranslation, type AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Kinds whose pages have a layout that can be in any language. A new one is a line here and in its route. */
const translatedKinds: readonly KindName[] = ['service', 'helpline'];

/** The languages that an entry has a page in beside the målformer: those of both its title and its summary. */
export const translationsOf = (entry: Entry | undefined): Translation[] =>
  (Object.keys(translations) as Translation[]).filter(
    (language) => entry !== undefined && isTranslatedInto(language, entry),
  );

export function isTranslatedInto(language: Locale, entry: Entry): language is Translation {
  if (!isTranslation(language) || !translatedKinds.includes(entry.kind)) return false;
  const { title, summary } = entry.data as { title?: Localized; summary?: Localized };
  return title?.[language] !== undefined && summary?.[language] !== undefined;
}

/** What a page says, once, of texts of its entry that are not in its own language; nothing when all are. */
export function languageNote({ language }: AnyView, entry: Entry): string | undefined {
  const texts: Localized[] = [];
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value }) => {
    if (meta.type === 'text' || meta.type === 'markdown') texts.push(value as Localized);
  });
  const missing = texts.filter((text) => text[language] === undefined);
  const { only, partly } = wordsIn(language).language;
  if (missing.length === 0) return undefined;
  return missing.length === texts.length ? only : partly;
}
