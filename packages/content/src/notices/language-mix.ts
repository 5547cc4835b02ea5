import type { Entry } from '../entry.ts';
import type { Language } from '../fields/localized.ts';
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
    for (const [language, text] of Object.entries(value as Record<Language, string>)) {
      notices.push(
        ...wordsIn(text, language as Language).map((message) =>
          at(entry, [...path, language], message),
        ),
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
