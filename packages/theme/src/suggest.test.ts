import { expect, it } from 'vitest';
import { themeProblems } from './problems.ts';
import { calmColours, suggestColour } from './suggest.ts';

it.each(calmColours)('suggests %s, which there is nothing to say about', (colour) => {
  expect(themeProblems({ colour })).toEqual([]);
});

it('suggests the same for the same site, and not one colour for all', () => {
  const keys = ['fyresdal', 'hjartdal', 'kviteseid', 'nissedal', 'seljord', 'tokke', 'vinje'];
  expect(keys.map(suggestColour)).toEqual(keys.map(suggestColour));
  expect(new Set(keys.map(suggestColour)).size).toBeGreaterThan(3);
});
