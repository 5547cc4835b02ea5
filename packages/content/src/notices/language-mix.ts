import type { Entry } from '../entry.ts';
import { languages, type Language, type Localized } from '../fields/localized.ts';
import { kindOf } from '../kinds/index.ts';
import { fileOf } from '../key.ts';
import { languageMix } from '../klarsprak/index.ts';
import { walk } from '../walk.ts';
import type { Notice, NoticeFinder } from './notice.ts';

const names: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk' };

/** Words of one målform in a text of the other. */
export const mixedLanguages: NoticeFinder = (content) => [...content.values()].flatMap(mixedIn);

function mixedIn(entry: Entry): Notice[] {
  const notices: Notice[] = [];
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value, path }) => {
    if (meta.type !== 'text' && meta.type !== 'markdown') return;
    for (const language of languages) {
      const text = (value as Localized)[language] ?? '';
      notices.push(
        ...wordsIn(text, language).map((message) => at(entry, [...path, language], message)),
      );
    }
  });
  return notices;
}

function wordsIn(text: string, language: Language): string[] {
  return languageMix(text, language).map(
    ({ word, suggestion }) => `«${word}» er ikke ${names[language]}. Mente du «${suggestion}»?`,
  );
}

const at = (entry: Entry, path: readonly (string | number)[], message: string): Notice => ({
  file: fileOf(entry.key),
  field: path.join('.'),
  code: 'language-mix',
  message,
});
