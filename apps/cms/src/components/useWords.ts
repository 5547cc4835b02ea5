'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { inLanguage, type Translated } from '../fields/words.ts';

/** Says one of some words, or a term of a vocabulary, with what goes into its `{…}`. */
export type Say<Word extends string> = (
  said: Word | Translated,
  values?: Readonly<Record<string, string>>,
) => string;

/** Says words in the målform that the editor has chosen for the admin. */
export function useWords<Word extends string>(
  words: Readonly<Record<Word, Translated>>,
): Say<Word> {
  const { language } = useTranslation().i18n;
  return useCallback(
    (said, values = {}) => {
      const text = inLanguage(typeof said === 'string' ? words[said] : said, language);
      return text.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
    },
    [words, language],
  );
}
