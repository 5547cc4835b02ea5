import { describe, expect, it } from 'vitest';
import { foundWords, pieces, plainText } from './highlight.ts';
import { isLike } from './likeness.ts';
import { toQuery } from './query.ts';

const found = (text: string, words: string[]) =>
  pieces(text, words).flatMap((piece) => (piece.found ? piece.text : []));

describe('foundWords', () => {
  it('takes each marked word once, without the signs around it', () => {
    expect(foundWords('Om <mark>søvn,</mark> mat og <mark>«søvn»</mark> – <mark>–</mark>')).toEqual(
      ['søvn'],
    );
  });
});

describe('pieces', () => {
  it('marks a word whatever its case, and at the beginning of a longer one', () => {
    expect(found('Søvn og søvnvansker', ['søvn'])).toEqual(['Søvn', 'søvn']);
  });

  it('leaves the middle of another word alone', () => {
    expect(found('Fastlege og ålege', ['lege'])).toEqual([]);
  });

  it('gives the whole text back, with signs that mean something in a pattern', () => {
    const text = 'Rus (18+) og mer';
    expect(
      pieces(text, ['(18+)'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(pieces(text, [])).toEqual([{ text, found: false }]);
  });
});

describe('plainText', () => {
  it('is text and never elements', () => {
    expect(plainText('a &lt;b&gt; <mark>c</mark> &amp; d')).toBe('a <b> c & d');
  });
});

describe('isLike', () => {
  it('refuses what begins with a letter or two of a word that nobody knows', () => {
    expect(isLike('asdfqwer', ['Du får <mark>a</mark>vtale', '<mark>as</mark>yl'])).toBe(false);
  });

  it('takes a word whatever its ending, in full, half written or with a slip at the end', () => {
    expect(isLike('Barnevernet', ['ring <mark>barnevern.</mark>'])).toBe(true);
    expect(isLike('helsest', ['<mark>Helsestasjonen</mark> er'])).toBe(true);
    expect(isLike('mobing', ['<mark>mobbing</mark>'])).toBe(true);
    expect(isLike('xyzzy søvn', ['<mark>søvn</mark>'])).toBe(true);
  });

  it('takes numbers, and names in a line of hidden words', () => {
    expect(isLike('116 111', ['Ring <mark>116</mark> <mark>111</mark>'])).toBe(true);
    expect(isLike('16-åring', ['<mark>16-åringer</mark>'])).toBe(true);
  });
});

describe('toQuery', () => {
  it('asks with one space between words, and with whole letters', () => {
    expect(toQuery('  a\u030Apen \n barnehage ')).toBe('åpen barnehage');
  });
});
