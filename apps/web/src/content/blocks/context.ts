import type { Localized } from '@sett/content';
import type { Glossary } from '../glossary.ts';
import { prose, type Prose, type ProseOptions } from '../markdown.ts';
import type { View } from '../site-content.ts';

/** What the blocks of one page share: the words that are explained, and the ids that are taken. */
export interface BlockContext {
  view: View;
  glossary: Glossary;
  ids: Set<string>;
}

/** A text of a block; `below` is how many headings of ours stand above it. */
export const blockText = (
  { view, glossary, ids }: BlockContext,
  text: Localized,
  options: Pick<ProseOptions, 'below' | 'table'> = {},
): Prose => prose(view, text, { glossary, ids, ...options });
