import type { Language } from '../fields/localized.ts';
import { BOTH_WAYS, LIG_STEMS, WRONG_IN_BOKMAL, WRONG_IN_NYNORSK } from './word-pairs.ts';

const LIG_FORMS = [
  ['lig', 'leg'],
  ['lige', 'lege'],
  ['ligere', 'legare'],
] as const;

const LIG_PAIRS = LIG_STEMS.flatMap((stem) =>
  LIG_FORMS.map(([bokmal, nynorsk]) => [stem + bokmal, stem + nynorsk] as const),
);

/** For each målform, the words of the other one and what to write instead. */
const WORDS: Record<Language, ReadonlyMap<string, string>> = {
  nn: new Map([...BOTH_WAYS, ...WRONG_IN_NYNORSK, ...LIG_PAIRS]),
  nb: new Map([...BOTH_WAYS, ...WRONG_IN_BOKMAL, ...LIG_PAIRS].map(([nb, nn]) => [nn, nb])),
};

/** Endings and beginnings that only the other målform has, on any word: «barneverntjenesten». */
const ENDINGS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  nn: [
    [/tjenesten$/, 'tenesta'],
    [/tjeneste(r|ne)?$/, 'teneste$1'],
    [/(n|er)inger$/, '$1ingar'],
    [/(n|er)ingene$/, '$1ingane'],
    [/^(\p{L}{4,})(?<!br|tv|pr|sv|kl)inger$/u, '$1ingar'],
    [/^(\p{L}{2,})heten$/u, '$1heita'],
    [/^(\p{L}{2,})heter$/u, '$1heiter'],
    [/plikten$/, 'plikta'],
    [/^hoved/, 'hovud'],
  ],
  nb: [
    [/tenest(?:a|en)$/, 'tjenesten'],
    [/teneste(r|ne)?$/, 'tjeneste$1'],
    [/(n|er)ingar$/, '$1inger'],
    [/(n|er)ingane$/, '$1ingene'],
    [/^(\p{L}{4,})ingar$/u, '$1inger'],
    [/^hovud/, 'hoved'],
  ],
};

/** What to write instead of a word of the other målform, in lower case; nothing for other words. */
export function replacementOf(word: string, language: Language): string | undefined {
  const listed = WORDS[language].get(word);
  if (listed !== undefined) return listed;
  const ending = ENDINGS[language].find(([pattern]) => pattern.test(word));
  return ending && word.replace(...ending);
}
