import { expect, it } from 'vitest';
import { ridgePath } from './ridge.ts';

const keys = ['oppdal', 'skaun', 'seljord', 'vinje', 'tokke', 'fyresdal', 'nissedal', 'kviteseid'];

it('draws the same hills for a site each time, and others for every other site', () => {
  expect(ridgePath('oppdal')).toBe(ridgePath('oppdal'));
  expect(new Set(keys.map(ridgePath)).size).toBe(keys.length);
});

it.each(keys)('stays inside its box, in few bytes: %s', (key) => {
  const path = ridgePath(key);
  const numbers = [...path.matchAll(/Q(-?\d+) (-?\d+) (-?\d+) (-?\d+)/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const heights = numbers.flatMap(([, a = 0, , b = 0]) => [a, b]);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(100);
  expect(numbers.at(-1)?.[2]).toBe(1200);
  expect(path.length).toBeLessThan(320);
});
