'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { say, type Word } from './words.ts';

export type Say = (word: Word, values?: Record<string, string>) => string;

/** `say` in the målform that the editor has chosen for the admin. */
export function useSay(): Say {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((word, values) => say(language, word, values), [language]);
}
