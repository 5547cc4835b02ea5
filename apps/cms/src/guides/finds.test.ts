import { expect, it } from 'vitest';
import { resolveSite, type Content, type Entry } from '@sett/content';
import type { Ask } from './asks.ts';
import { findsIn } from './finds.ts';

const service = (key: string, data: object): Entry => ({
  ...{ key, kind: 'service', site: key.split('/')[0] ?? '' },
  data: {
    ...{ title: { nb: key }, referral: { needed: 'no' }, cost: { kind: 'unknown' } },
    ...{ interpreter: { available: 'unknown' }, ...data },
  },
});

const site = (key: string, data: object): Entry => ({
  key,
  kind: 'site',
  site: key,
  data: { title: { nb: key }, languages: ['nb'], ...data },
});

const theme = (key: string): Entry => ({
  key,
  kind: 'theme',
  site: 'norge',
  data: { title: { nb: 'Søvn' } },
});

const content: Content = new Map(
  [
    site('norge', {}),
    site('dal', { parent: 'norge', municipality: 'Dal kommune', published: true }),
    theme('norge/theme/sovn'),
    service('norge/service/alle', { themes: ['norge/theme/sovn'] }),
    service('dal/service/sma', { themes: ['norge/theme/sovn'], ages: { from: 0, to: 5 } }),
    service('lid/service/andre', { themes: ['norge/theme/sovn'] }),
  ].map((entry) => [entry.key, entry]),
);

const ids = new Map([...content.keys()].map((key) => [`id of ${key}`, key]));
const around = {
  ...{ resolved: resolveSite(content, 'dal'), language: 'nb' as const },
  ...{
    toKey: ({ value }: { value: unknown }) => ids.get(String(value)),
    idOf: (key: string) => `id of ${key}`,
  },
};
const ask = (query: Ask['query'], facts: Ask['facts'] = {}): Ask => ({ query, facts, pinned: [] });
const sovn = 'id of norge/theme/sovn';

it('answers with the services of the site, and says which are its own', () => {
  const { found, entries } = findsIn(around, [ask({ theme: sovn })]);
  expect(found[0]?.services).toEqual(['dal/service/sma', 'norge/service/alle']);
  expect(entries['dal/service/sma']).toMatchObject({ isOwn: true, isLocal: true });
  expect(entries['norge/service/alle']).toMatchObject({
    ...{ isOwn: false, isLocal: false, from: 'norge' },
  });
});

it('lets what has been answered narrow what is found, and names the themes', () => {
  const { found, names } = findsIn(around, [
    ask({ answeredTheme: true, answeredAge: true }, { theme: sovn, age: '13-15' }),
  ]);
  expect(found[0]?.services).toEqual(['norge/service/alle']);
  expect(names).toEqual({ [sovn]: 'Søvn' });
});

it('finds nobody without a query, nor for a theme that the site does not have', () => {
  const { found } = findsIn(around, [ask(undefined), ask({ theme: 'id of what is gone' })]);
  expect(found.map(({ services }) => services)).toEqual([[], []]);
});

it('shows those that always stand there when the site has them', () => {
  const pinned = ['dal/service/sma', 'lid/service/andre'].map((key) => ({
    relationTo: 'service',
    value: `id of ${key}`,
  }));
  expect(findsIn(around, [{ ...ask(undefined), pinned }]).found[0]?.pinned).toEqual([
    'dal/service/sma',
  ]);
});
