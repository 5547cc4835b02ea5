import type { Language } from '@sett/content';
import { nb, type Words } from './nb.ts';
import { nn } from './nn.ts';

const all: Record<Language, Words> = { nb, nn };

/** What the site itself says, in a målform. */
export const wordsIn = (language: Language): Words => all[language];

export type { Words };
