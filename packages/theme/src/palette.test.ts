import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, guarantees, themeCss, themeOf } from './index.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

function broken(colour: string, dot?: string): string[] {
  const theme = themeOf({ colour, dot });
  return (['light', 'dark'] as const).flatMap((scheme) =>
    guarantees
      .filter(
        ({ front, back, least }) => contrast(theme[scheme][front], theme[scheme][back]) < least,
      )
      .map(({ front, back }) => {
        const ratio = contrast(theme[scheme][front], theme[scheme][back]).toFixed(2);
        return `${scheme}: ${front} on ${back} ${ratio}`;
      }),
  );
}

describe('themeOf', () => {
  it('holds every guarantee for any two colours', () => {
    fc.assert(
      fc.property(hex, hex, (colour, dot) => {
        expect(broken(colour, dot)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['#000000', '#ffffff', '#ffff00', '#12564c', '#0000ff'])(
    'holds them for %s',
    (colour) => {
      expect(broken(colour)).toEqual([]);
    },
  );

  it('keeps a colour that is dark enough as it is', () => {
    expect(themeOf({ colour: '#12564c' }).light.brand).toBe('#12564c');
  });
});

describe('contrast', () => {
  it('is 21 between black and white, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  });
});

describe('themeCss', () => {
  it('gives the dark palette only to those who ask for it, and none to paper', () => {
    const css = themeCss(themeOf({ colour: '#12564c' }));
    expect(css).toContain('--brand:#12564c');
    expect(css).toContain('@media (prefers-color-scheme:dark)');
    expect(css).toContain('@media print{:root{color-scheme:light');
  });
});
