import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './wordDiff.ts';

const text = fc
  .array(
    fc.constantFrom('Ring', 'oss', 'på', 'formiddagen.', '72 40 10 00', '\n', 'æ', '🙂', ' '),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));

const without = (before: string, now: string, left: 'added' | 'removed') =>
  wordDiff(before, now)
    .filter(({ is }) => is !== left)
    .map((part) => part.text)
    .join('');

it('holds both texts whole', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      expect(without(before, now, 'added')).toBe(before);
      expect(without(before, now, 'removed')).toBe(now);
    }),
    { numRuns: 1000 },
  );
});

it('shows one changed word as one word out and one in', () => {
  expect(wordDiff('Ring oss i dag.', 'Ring oss i morgen.')).toEqual([
    { text: 'Ring oss i ', is: 'same' },
    { text: 'dag', is: 'removed' },
    { text: 'morgen', is: 'added' },
    { text: '.', is: 'same' },
  ]);
});
