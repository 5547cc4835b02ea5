import type { FlattenedField, PayloadRequest } from 'payload';
import { entryOf, placeOf, titleOf, type Content, type Language, type Locale } from '@sett/content';
import { describe, labelOf, type ToTitle } from './describe.ts';

/** How the fields that can be adapted are called and read out in the admin. */
export interface Reading {
  label(field: string): string;
  /** Whether the field is a text that somebody has written, and not facts. */
  isProse(field: string): boolean;
  /** A value of the field, in the portable form, as lines of text. */
  text(field: string, value: unknown, locale: Locale): string;
  title(key: string): string;
  /** What people call a site: «Seljord», not «Sett i Seljord». */
  siteName(key: string): string;
  /** The målformer of a site, its main one first. */
  languages(site: string): readonly Language[];
}

const proseTypes: readonly string[] = ['richText', 'text', 'textarea'];

/** Reads out with the words of the adaptation's own form, in the editor's målform. */
export function readingOf(req: PayloadRequest, content: Content): Reading {
  const { flattenedFields } = req.payload.collections.adaptation.config;
  const sections = inside(flattenedFields.find(({ name }) => name === 'sections'));
  const groups = new Map(sections.map((field) => [field.name, field]));
  const valueOf = (field: string) => inside(groups.get(field)).find(({ name }) => name === 'value');
  const spoken: Language = req.i18n.language === 'nn' ? 'nn' : 'nb';
  const toTitle: ToTitle = (key) => {
    const entry = content.get(key);
    return entry ? titleOf(entry, spoken) : key;
  };
  return {
    label: (field) => labelOf(groups.get(field), spoken),
    isProse: (field) => proseTypes.includes(valueOf(field)?.type ?? ''),
    text: (field, value, locale) => {
      const found = valueOf(field);
      return found ? describe(found, value, { locale, language: spoken, toTitle }) : '';
    },
    title: toTitle,
    siteName: (key) => {
      const site = entryOf(content, 'site', key);
      return site ? placeOf(site, spoken) : key;
    },
    languages: (site) => entryOf(content, 'site', site)?.data.languages ?? ['nb'],
  };
}

const inside = (field: FlattenedField | undefined): readonly FlattenedField[] =>
  field && 'flattenedFields' in field ? field.flattenedFields : [];
