import { expect, it } from 'vitest';
import type { Content, Entry } from '../entry.ts';
import { checkContent } from './index.ts';

const site = (key: string, parent?: string): Entry => ({
  key,
  site: key,
  kind: 'site',
  data: { title: { nb: key }, ...(parent && { parent }), languages: ['nb'] },
});

const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    channel: 'phone' as const,
    value: String(10_000_000 + index),
    source: { text: 'Kilde' },
  }));

const shared = (count: number): Entry => ({
  key: 'norge/organisation/nav',
  site: 'norge',
  kind: 'organisation',
  data: { title: { nb: 'Nav' }, contacts: contacts(count) },
});

const adding = (owner: string, count: number): Entry => ({
  key: `${owner}/adaptation/nav`,
  site: owner,
  kind: 'adaptation',
  data: {
    of: 'norge/organisation/nav',
    sections: { contacts: { mode: 'append', value: contacts(count) } },
  },
});

const content = (...entries: Entry[]): Content =>
  new Map(
    [site('norge'), site('dal', 'norge'), site('lid', 'norge'), ...entries].map((entry) => [
      entry.key,
      entry,
    ]),
  );

it('accepts what a site adds as long as the whole fits', () => {
  expect(checkContent(content(shared(100), adding('dal', 100)))).toEqual([]);
});

it('names the site and its adaptation when what it adds to has become too much', () => {
  const problems = checkContent(content(shared(150), adding('dal', 100), adding('lid', 10)));
  expect(problems).toMatchObject([
    { file: 'dal/adaptation/nav.yaml', field: 'contacts', code: 'adapted-too-big' },
  ]);
  expect(problems[0]?.message).toContain('i nettstedet dal');
});
