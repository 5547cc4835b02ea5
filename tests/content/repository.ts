import path from 'node:path';
import { kindOf, walk, type Entry } from '@sett/content';
import { loadContent } from '@sett/content/files';

/** The content that lies in the repository. */
export const content = await loadContent(path.resolve(import.meta.dirname, '../../content'));

export interface Passage {
  where: string;
  text: string;
}

/** Every text of an entry that readers see, in every målform. */
export function passagesOf(entry: Entry): Passage[] {
  const passages: Passage[] = [];
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value, path: field }) => {
    if (meta.type !== 'text' && meta.type !== 'markdown') return;
    for (const [language, text] of Object.entries(value as Record<string, string>)) {
      passages.push({ where: [entry.key, ...field, language].join('.'), text });
    }
  });
  return passages;
}

export const allPassages = [...content.values()].flatMap(passagesOf);

/** Every object in the data, however deep. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
