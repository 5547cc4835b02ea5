import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeProblems } from './index.ts';

describe('themeProblems', () => {
  it('names the field, the ratio and a colour that would do when the colour is too pale for text', () => {
    expect(themeProblems({ colour: '#ffe066' })).toEqual([
      {
        field: 'colour',
        ratio: expect.closeTo(1.2, 1) as number,
        least: 4.5,
        message: expect.stringMatching(
          /^Hovedfargen #ffe066 .*kontrasten er 1,2:1.*minst 4,5:1\.$/,
        ) as string,
        remedy: expect.stringMatching(
          /^Velg en mørkere farge, for eksempel #[0-9a-f]{6}\.$/,
        ) as string,
      },
    ]);
  });

  it('names the dot when it would not be seen', () => {
    expect(themeProblems({ colour: '#12564c', dot: '#fff6d9' })).toMatchObject([
      { field: 'dot', least: 1.6, message: expect.stringContaining('#fff6d9') as string },
    ]);
  });

  it.each(['#12564c', '#1d4f7c', '#a3241f', '#000000', '#2266b8'])(
    'has nothing to say about %s',
    (colour) => {
      expect(themeProblems({ colour })).toEqual([]);
    },
  );

  it('suggests colours that it does not refuse itself', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, hex, (colour, dot) => {
        const mended = { colour, dot };
        for (const { field, remedy } of themeProblems(mended))
          mended[field] = /#[0-9a-f]{6}/.exec(remedy)?.[0] ?? '';
        expect(themeProblems(mended)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
