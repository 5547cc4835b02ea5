'use client';
import { useWords, type Say as SayOf } from '../../components/useWords.ts';
import { words } from './words.ts';

export type Word = keyof typeof words;
export type Say = SayOf<Word>;

/** Says the words of shared and local text in the målform that the editor has chosen for the admin. */
export const useSay = (): Say => useWords(words);
