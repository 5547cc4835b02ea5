import type { Content, Entry } from '../entry.ts';
import { entryOf } from '../entry.ts';
import type { Language } from '../fields/localized.ts';
import { eachField, problemAt, type Check } from './check.ts';

const names: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk' };

/** Every text must exist in all the målformer of its site. */
export const languageProblems: Check = (content) =>
  eachField(content, (entry, { meta, value, path }) => {
    if (meta.type !== 'text' && meta.type !== 'markdown') return [];
    return missingLanguages(content, entry, value).map((language) =>
      problemAt(entry, [...path, language], {
        code: 'missing-language',
        message: `Teksten mangler på ${names[language]}.`,
        remedy: `Skriv den, eller ta ${language} ut av målformene til nettstedet ${entry.site}.`,
      }),
    );
  });

function missingLanguages(content: Content, entry: Entry, value: unknown): Language[] {
  const wanted = entryOf(content, 'site', entry.site)?.data.languages ?? [];
  const texts = value as Partial<Record<Language, string>>;
  return wanted.filter((language) => texts[language] === undefined);
}
