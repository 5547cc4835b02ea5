import { languages } from '@sett/content';
import { languageMix } from '@sett/content/klarsprak';
import { describe, expect, it } from 'vitest';
import { aboutTexts } from '../about.ts';
import { wordsIn } from './index.ts';

const ARGUMENTS = ['2', '2', '2'];

/** Every text in the words of the site, without parts of addresses; a function is given numbers. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return textsIn((value as (...all: string[]) => unknown)(...ARGUMENTS));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => (name === 'slug' ? [] : textsIn(each)))
    : [];
}

describe.each(languages)('the words of the site in %s', (language) => {
  const texts = [
    ...textsIn(wordsIn(language)),
    ...Object.values(aboutTexts).map((text) => text[language] ?? ''),
  ];

  it('are many, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have none of the other målform', () => {
    const mixed = texts.flatMap((text) =>
      languageMix(text, language).map(({ word }) => [word, text]),
    );
    expect(mixed).toEqual([]);
  });
});
