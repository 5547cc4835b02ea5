import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('judges a text once, also when nothing was found in it', () => {
  const judge = vi.fn((text: string) => (text === 'feil' ? ['galt'] : undefined));
  const again = remembered(judge);
  expect([again('feil'), again('greit'), again('feil'), again('greit')]).toEqual([
    ['galt'],
    undefined,
    ['galt'],
    undefined,
  ]);
  expect(judge).toHaveBeenCalledTimes(2);
});
