import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of two texts laid over each other. */
export interface DiffPart {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** What was taken out of a text and what was put in, word by word. */
export const wordDiff = (before: string, now: string): DiffPart[] =>
  inPhrases(diffWordsWithSpace(before, now).map(({ value, ...change }) => part(value, change)));

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

/** Neighbouring words that change, with the spaces between them, as one phrase out and one in. */
function inPhrases(parts: readonly DiffPart[]): DiffPart[] {
  const phrases: DiffPart[] = [];
  let [out, into, space] = ['', '', ''];
  const close = () => {
    if (out !== '') phrases.push({ text: out, is: 'removed' });
    if (into !== '') phrases.push({ text: into, is: 'added' });
    if (space !== '') phrases.push({ text: space, is: 'same' });
    [out, into, space] = ['', '', ''];
  };
  for (const { text, is } of parts) {
    if (is === 'same' && text.trim() === '' && out + into !== '') space += text;
    else if (is === 'same') {
      close();
      phrases.push({ text, is });
    } else {
      [out, into] = [out + space, into + space];
      space = '';
      if (is === 'removed') out += text;
      else into += text;
    }
  }
  close();
  return phrases;
}
