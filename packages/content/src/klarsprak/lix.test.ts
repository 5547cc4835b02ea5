import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lix, lixLevel } from './lix.ts';

describe('lix', () => {
  it.each([
    ['Ring oss. Vi er her.', 2.5],
    ['Vi hjelper deg.', 3 + 100 / 3],
    ['Barneverntjenesten', 101],
    ['PP-tjenesten hjelper', 102],
    ['Vi svarer', 2],
    ['', 0],
    [' – \n', 0],
  ])('of «%s» is %d', (text, value) => {
    expect(lix(text)).toBeCloseTo(value);
  });

  it('counts six letters as short and seven as long', () => {
    expect(lix('barnet')).toBe(1);
    expect(lix('barneta')).toBe(101);
  });

  it('does not count digits as letters', () => {
    expect(lix('72400100')).toBe(1);
  });

  it('does not change when a text is said twice', () => {
    const sentence = fc.array(fc.constantFrom('vi', 'hjelper', 'barnehagen', 'og', '1.', 'kl.'), {
      minLength: 1,
    });
    const holds = fc.property(sentence, (parts) => {
      const text = `Nå ${parts.join(' ')} her.`;
      expect(lix(`${text} ${text}`)).toBeCloseTo(lix(text));
    });
    fc.assert(holds, { numRuns: 1000 });
  });

  it('is a finite number for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => Number.isFinite(lix(text)) && lix(text) >= 0,
      ),
      { numRuns: 1000 },
    );
  });
});

describe('lixLevel', () => {
  it.each([
    [29.9, 'very-easy'],
    [30, 'easy'],
    [40, 'medium'],
    [50, 'hard'],
    [60, 'very-hard'],
  ])('of %d is %s', (value, level) => {
    expect(lixLevel(value)).toBe(level);
  });
});
