import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factDiff, wordDiff, type DiffPart } from './wordDiff.ts';

const text = fc
  .array(
    fc.constantFrom(
      'Ring',
      'oss',
      'på',
      'formiddagen.',
      '72 40 10 00',
      '\n',
      'æ',
      '🙂',
      ' · ',
      ' ',
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));

const without = (diff: readonly DiffPart[], left: 'added' | 'removed') =>
  diff
    .filter(({ is }) => is !== left)
    .map((part) => part.text)
    .join('');

it.each([wordDiff, factDiff])('holds both texts whole: %o', (diff) => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      expect(without(diff(before, now), 'added')).toBe(before);
      expect(without(diff(before, now), 'removed')).toBe(now);
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

it('shows words that change together as one phrase out and one in', () => {
  expect(wordDiff('Vi hjelper deg som har barn.', 'Vi er åpen for alle.')).toEqual([
    { text: 'Vi ', is: 'same' },
    { text: 'hjelper deg som har barn', is: 'removed' },
    { text: 'er åpen for alle', is: 'added' },
    { text: '.', is: 'same' },
  ]);
});

it('shows a changed number as another number', () => {
  expect(factDiff('Telefon · 12 34 56 78', 'Telefon · 12 34 99 99')).toEqual([
    { text: 'Telefon · ', is: 'same' },
    { text: '12 34 56 78', is: 'removed' },
    { text: '12 34 99 99', is: 'added' },
  ]);
});
