import { translations, type Translation } from '@sett/content';
import { describe, expect, it } from 'vitest';
import { wordsIn } from './index.ts';

/** Every text, with a function given numbers and names that are alike in all languages. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return textsIn((value as (...all: string[]) => unknown)('2', '3', '4'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.keys(translations) as Translation[])('the words in %s', (language) => {
  const texts = textsIn(wordsIn(language));

  it('are many, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text === '')).toEqual([]);
  });

  it('are not Norwegian', () => {
    const norwegian = new Set(textsIn(wordsIn('nb')).filter((text) => /\p{L}{3}/u.test(text)));
    expect(texts.filter((text) => norwegian.has(text))).toEqual([]);
  });
});

it('writes Arabic with Arabic letters alone', () => {
  expect(textsIn(wordsIn('ar')).filter((text) => /[a-zæøå]/i.test(text))).toEqual([]);
});
