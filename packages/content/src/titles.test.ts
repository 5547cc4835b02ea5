import { expect, it } from 'vitest';
import type { Entry, EntryOf } from './entry.ts';
import { placeOf, titleOf } from './titles.ts';

const term = (title: { nb?: string; nn?: string }): Entry => ({
  ...{ key: 'norge/term/ppt', kind: 'term', site: 'norge' },
  data: { title },
});

const site = (title: string, municipality?: string): EntryOf<'site'> => ({
  ...{ key: 'by', kind: 'site', site: 'by' },
  data: { title: { nb: title }, languages: ['nb'], ...(municipality && { municipality }) },
});

it('calls an entry what it is called in a målform, or else in the other', () => {
  expect(titleOf(term({ nb: 'Uro', nn: 'Otte' }), 'nn')).toBe('Otte');
  expect(titleOf(term({ nb: 'Uro', nn: 'Otte' }))).toBe('Uro');
  expect(titleOf(term({ nn: 'Otte' }), 'nb')).toBe('Otte');
});

it('calls an entry that has no title by its key', () => {
  const redirect: Entry = {
    ...{ key: 'by/redirect/gammel', kind: 'redirect', site: 'by' },
    data: { from: 'gammel', to: 'by/page/ny' },
  };
  expect(titleOf(redirect)).toBe('by/redirect/gammel');
});

it('calls a site what people call the place', () => {
  expect(placeOf(site('Sett i Byen', 'Bygda kommune'))).toBe('Bygda');
  expect(placeOf(site('Sett i Byen'))).toBe('Byen');
  expect(placeOf(site('Samarbeidet'))).toBe('Samarbeidet');
});
