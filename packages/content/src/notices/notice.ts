import type { Content } from '../entry.ts';

/** Something an editor should look at. It stops nothing, unlike a Problem. */
export interface Notice {
  file: string;
  field?: string;
  /** `gap` is a fact that is missing; `language-mix` is a word of the other målform. */
  code: 'gap' | 'language-mix';
  message: string;
}

export type NoticeFinder = (content: Content) => Notice[];
