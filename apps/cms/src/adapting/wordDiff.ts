import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of two texts laid over each other. */
export interface DiffPart {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** What was taken out of a text and what was put in, word by word. */
export const wordDiff = (before: string, now: string): DiffPart[] =>
  diffWordsWithSpace(before, now).map(({ value, ...change }) => part(value, change));

/**
 * The same for lines of facts, fact by fact: a telephone number that is changed is another number, not
 * the old one with some other digits.
 */
export const factDiff = (before: string, now: string): DiffPart[] =>
  diffArrays(facts(before), facts(now)).map(({ value, ...change }) => part(value.join(''), change));

/** With what stands between them, so that nothing is lost. */
const facts = (text: string): string[] => text.split(/( · |\n)/).filter((piece) => piece !== '');

const part = (
  text: string,
  { added, removed }: { added: boolean; removed: boolean },
): DiffPart => ({
  text,
  is: added ? 'added' : removed ? 'removed' : 'same',
});
