import { expect, it } from 'vitest';
import type { Content, Entry } from '../entry.ts';
import { dropDanglingRelations } from './relations.ts';

const site: Entry = {
  key: 'dal',
  site: 'dal',
  kind: 'site',
  data: { title: { nb: 'Dal' }, languages: ['nb'] },
};
const page = (data: object) =>
  ({ key: 'dal/page/om', site: 'dal', kind: 'page', data }) as unknown as Entry;
const redirect: Entry = {
  key: 'dal/redirect/gammel',
  site: 'dal',
  kind: 'redirect',
  data: { from: '/gammel/', to: 'dal/page/borte' },
};
const content = (...entries: Entry[]): Content =>
  new Map(entries.map((entry) => [entry.key, entry]));

it('drops a relation to what is gone, and the entry that is nothing without it', () => {
  const whole = page({ title: { nb: 'Om' } });
  const given = content(site, page({ title: { nb: 'Om' }, parent: 'dal/page/borte' }), redirect);
  expect(dropDanglingRelations(given)).toEqual(content(site, whole));
});

it('keeps an entry that lacks something of its own, so that the checks can name it', () => {
  const given = content(site, page({ body: { nb: 'Uten tittel' } }));
  expect([...dropDanglingRelations(given).keys()]).toEqual(['dal', 'dal/page/om']);
});
