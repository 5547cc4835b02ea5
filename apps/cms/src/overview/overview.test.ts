import { expect, it } from 'vitest';
import type { Content, Entry } from '@sett/content';
import { entryOverview } from './entryOverview.ts';
import { concernsOf, countsOf, talliesOf } from './siteOverview.ts';

const now = new Date('2026-11-23T12:00:00+01:00');
const source = { text: 'Kilde', date: '2026-10' };
const phone = { channel: 'phone' as const, value: '72 40 10 00', source };
const whole = {
  contacts: [{ ...phone, hours: { allDay: true as const } }],
  referral: { needed: 'no' as const },
  cost: { kind: 'free' as const },
  interpreter: { available: 'yes' as const },
  nextSteps: { nb: 'Vi ringer deg.' },
  owner: { role: { nb: 'Leder' } },
  vouching: { by: { nb: 'Leder' }, on: '2026-10-01', everyMonths: 12 },
};

const service = (name: string, data: object, site = 'dal'): Entry => ({
  key: `${site}/service/${name}`,
  site,
  kind: 'service',
  data: { title: { nb: name }, ...whole, ...data },
});

const contentOf = (...entries: Entry[]): Content =>
  new Map(entries.map((entry) => [entry.key, entry]));

const names = (content: Content) => concernsOf(content, 'dal', now).map(({ title }) => title);

it('leaves out what lacks nothing and is fresh, and what belongs to other sites', () => {
  const content = contentOf(service('hel', {}), service('annen', { owner: undefined }, 'fjell'));
  expect(names(content)).toEqual([]);
});

it('puts first what nobody can reach, then what is oldest, then what lacks most', () => {
  const vouched = (on: string) => ({ vouching: { ...whole.vouching, on } });
  const content = contentOf(
    service('mangler-eier', { owner: undefined }),
    service('mangler-to', { owner: undefined, nextSteps: undefined }),
    service('ubekreftet', { vouching: undefined }),
    service('utlopt', vouched('2025-10-01')),
    service('gammel', vouched('2021-10-01')),
    service('eldre', vouched('2019-10-01')),
    service('uten-kontakt', { contacts: undefined, hours: { allDay: true, source } }),
  );
  expect(names(content)).toEqual([
    'uten-kontakt',
    'eldre',
    'gammel',
    'utlopt',
    'ubekreftet',
    'mangler-to',
    'mangler-eier',
  ]);
});

it('counts each sort of gap once for each entry, and the states that want somebody', () => {
  const content = contentOf(
    service('a', { contacts: undefined, vouching: undefined }),
    service('b', { owner: undefined, cost: { kind: 'unknown' } }),
  );
  const concerns = concernsOf(content, 'dal', now);
  expect(countsOf(concerns).map(({ label, count }) => [label, count])).toEqual([
    ['Mangler: kontakt', 1],
    ['Mangler: åpningstid', 1],
    ['Mangler: kostnad', 1],
    ['Mangler: ansvarlig', 1],
    ['Ikke bekreftet', 1],
  ]);
  for (const { tally, count } of countsOf(concerns))
    expect(concerns.filter((each) => talliesOf(each).includes(tally))).toHaveLength(count);
});

it('says which number is old though the text is fresh, and trusts a number that was checked', () => {
  const old = { ...phone, source: { text: 'Kilde', date: '2019' } };
  const found = (contacts: object[]) => entryOverview(service('x', { contacts }), now);
  expect(found([phone, old])).toMatchObject({
    state: 'fresh',
    stateText: 'fersk: bekreftet 1. oktober 2026, skal ses på innen 1. oktober 2027',
    old: [{ field: 'contacts.1', date: '2019', text: 'Telefonnummeret er fra 2019' }],
  });
  expect(found([{ ...old, checkedOn: '2026-11-01' }]).old).toEqual([]);
});

it('reads a draft in which nearly everything is missing', () => {
  const draft = { kind: 'service', data: {} } as unknown as Entry;
  const { gaps, state, old } = entryOverview(draft, now);
  expect(gaps.map(({ field }) => field)).toEqual([
    'contacts',
    'hours',
    'referral.needed',
    'cost.kind',
    'interpreter.available',
    'nextSteps',
    'owner',
  ]);
  expect([state, old]).toEqual(['unconfirmed', []]);
});

it('takes half a vouching as none', () => {
  const half = service('x', { vouching: { on: '2026-10-01', everyMonths: 12 } });
  expect(entryOverview(half, now).state).toBe('unconfirmed');
});
