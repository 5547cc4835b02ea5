'use client';
import { useTranslation } from '@payloadcms/ui';
import { say, type Word } from './words.ts';

/** `say` in the målform that the editor has chosen for the admin. */
export function useSay(): (word: Word, values?: Record<string, string>) => string {
  const { i18n } = useTranslation();
  return (word, values) => say(i18n.language, word, values);
}
