import { diffWordsWithSpace } from 'diff';

/** A piece of two texts laid over each other. */
export interface DiffPart {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** What was taken out of a text and what was put in, word by word. */
export function wordDiff(before: string, now: string): DiffPart[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
