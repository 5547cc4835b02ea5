import { describe, expect, it } from 'vitest';
import { enumerate, limits, validate, walk, waysFrom, type State } from '@sett/guide';
import {
  answersAllDay,
  entriesOf,
  entryOf,
  parseKey,
  resolveSite,
  servicesFor,
  toGraph,
  type EntryOf,
  type GuideNodeOf,
} from '@sett/content';
import { content, passagesOf } from './repository.ts';

const guides = entriesOf(content, 'guide');
const doors = guides.map((guide) => ({ name: parseKey(guide.key).name, guide }));
const kommuner = entriesOf(content, 'site').filter(({ data }) => data.published);

it('has a guide for each door', () => {
  expect(doors.map(({ name }) => name)).toEqual(['ansatt', 'forelder', 'ung']);
});

describe.each(doors)('the guide $name', ({ name, guide }) => {
  const graph = toGraph(guide);
  const states = enumerate(graph);

  it('is whole in both målformer', () => {
    expect(validate(graph, ['nb', 'nn'])).toEqual([]);
  });

  it('asks of danger first, ends in an outcome on every path, and asks at most six questions more', () => {
    const [first] = states;
    if (first === undefined) throw new Error('No states');
    expect(nodeOf(guide, first)).toMatchObject({ type: 'question', gate: true });
    const ends = pathsFrom(guide, first, 0);
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter(({ end }) => end.type !== 'outcome')).toEqual([]);
    expect(Math.max(...ends.map(({ asked }) => asked)) - 1).toBeLessThanOrEqual(
      limits.questionsAfterGate,
    );
  });

  it('asks of violence right after the gate', () => {
    const { state } = walk(graph, { fare: 'nei' });
    expect(state.node).toBe('vold');
  });

  it('makes no more pages than a site can hold', () => {
    console.log(`${name}: ${String(states.length)} tilstander`);
    expect(states.length).toBeLessThanOrEqual(limits.states);
  });

  it.each(kommuner)('gives each outcome somebody to turn to in $key', ({ key }) => {
    const { entries } = resolveSite(content, key);
    for (const { node } of outcomesIn(entryOf(entries, 'guide', guide.key) ?? guide, states)) {
      const pinned = (node.pinned ?? []).flatMap((each) => entries.get(each) ?? []);
      expect(pinned.length, node.key).toBeGreaterThan(0);
      if (node.urgency !== 'soon') expect(pinned.some(answersAllDay), node.key).toBe(true);
    }
  });

  it('carries no approval that nobody has given', () => {
    expect(guide.data.approval).toBeUndefined();
  });

  it('says beside 116 111 that what is said is written down and passed on', () => {
    const silent = passagesOf(guide)
      .filter(({ where, text }) => /\.(help|now|text)\./.test(where) && text.includes('116 111'))
      .filter(({ text }) => !/skrevet ned.* sier fra|skrive ned.* seier frå/.test(text));
    expect(silent).toEqual([]);
  });
});

describe('the outcomes in each kommune', () => {
  it.each(kommuner)('name services of $key', ({ key }) => {
    const { entries } = resolveSite(content, key);
    const all = guides.flatMap((guide) => outcomesIn(guide, enumerate(toGraph(guide))));
    const found = all.filter(
      ({ node, facts }) =>
        node.who && servicesFor(entries, node.who, facts).some(({ site }) => site !== 'norge'),
    );
    const share = found.length / all.length;
    console.log(`${key}: ${String(Math.round(share * 100))} % av ${String(all.length)} utfall`);
    if (key === 'oppdal') expect(share).toBeGreaterThanOrEqual(0.8);
    expect(all.length).toBeGreaterThan(100);
  });
});

/** What is said at the door → the outcome that a helsesykepleier would choose. */
const cases: [string, string, Record<string, string>, string][] = [
  [
    'ansatt',
    'barnehageansatt ser blåmerker, og barnet sier at pappa slår',
    { fare: 'nei', vold: 'vold' },
    'ring-vold',
  ],
  [
    'ansatt',
    'ansatt i barnehage ser et blåmerke på en baby som ingen kan forklare',
    { fare: 'blamerke' },
    'lege-i-dag',
  ],
  [
    'ansatt',
    'lærer ser at en elev kommer uten mat og klær, og ikke får behandling for sykdom',
    { fare: 'nei', vold: 'nei', sted: 'skole', hva: 'alvorlig' },
    'meldeplikt',
  ],
  [
    'ansatt',
    'lærer lurer på hvorfor en elev er blitt stille',
    { fare: 'nei', vold: 'nei', sted: 'skole', hva: 'undring', tema: 'trist', niva: 'nivaa-0' },
    'niva-0',
  ],
  [
    'forelder',
    'far til 3-åring som biter',
    { fare: 'nei', vold: 'nei', hvem: 'mitt', alder: 'a2-3', gruppe: 'hverdag', hverdag: 'sinne' },
    'sinne',
  ],
  ['forelder', 'mor som er redd for å riste babyen', { fare: 'meg' }, 'redd-for-meg'],
  [
    'forelder',
    'mor til 14-åring med sår på armene',
    {
      ...{ fare: 'nei', vold: 'nei', hvem: 'mitt', alder: 'a13-15', gruppe: 'folelser' },
      folelser: 'selvskading',
    },
    'selvskading',
  ],
  [
    'forelder',
    'foreldre til 9-åring som fortsatt blir mobbet etter at skolen har fått vite det',
    {
      ...{ fare: 'nei', vold: 'nei', hvem: 'mitt', alder: 'a6-9', gruppe: 'skole' },
      ...{ skole: 'mobbing', fortalt: 'ja' },
    },
    'mobbing-igjen',
  ],
  [
    'ung',
    '15-åring som ikke får sove og ikke vil at foreldrene skal vite det',
    {
      ...{ fare: 'nei', vold: 'nei', alder: 'fra-12', 'vite-fra-12': 'gå' },
      ...{ tema: 'folelser', folelser: 'sove' },
    },
    'sove',
  ],
  ['ung', '16-åring som skal giftes bort i sommer', { fare: 'utland' }, 'utland'],
  ['ung', '13-åring som blir slått hjemme', { fare: 'nei', vold: 'slar' }, 'vold-hjemme'],
  [
    'ung',
    '17-åring som har fått et bilde delt',
    { fare: 'nei', vold: 'nei', alder: 'fra-16', 'vite-fra-16': 'gå', tema: 'nett' },
    'nett',
  ],
];

describe('leads where a helsesykepleier would', () => {
  it.each(cases)('%s: %s', (door, _what, answers, wanted) => {
    const guide = doors.find(({ name }) => name === door)?.guide;
    if (guide === undefined) throw new Error(`No guide ${door}`);
    const { state } = walk(toGraph(guide), answers);
    expect(state.node).toBe(wanted);
    expect(nodeOf(guide, state).type).toBe('outcome');
  });
});

describe('rules that must never be got wrong, in the guides', () => {
  const employee = doors.find(({ name }) => name === 'ansatt')?.guide;
  const outcomes = employee ? outcomesIn(employee, enumerate(toGraph(employee))) : [];
  const texts = (key: string) => {
    const found = outcomes.find(({ node }) => node.key === key)?.node;
    return [found?.now.nb ?? '', found?.now.nn ?? ''];
  };

  it.each(['ring-vold', 'ring-overgrep', 'ring-kontroll', 'lege-i-dag'])(
    'keep the parents out, and send to barnevernet, in %s',
    (key) => {
      for (const text of texts(key)) {
        expect(text).toMatch(/\*\*Ikkj?e\*\* kontakt foreldr/);
        expect(text).toContain('arnevernet');
      }
    },
  );

  it.each(['ring-vold', 'ring-overgrep', 'ring-kontroll'])(
    'leave the questions to others, and promise no secrecy, in %s',
    (key) => {
      for (const text of texts(key)) {
        expect(text).toMatch(/\*\*Ikkj?e\*\* spør ut barnet/);
        expect(text).toMatch(/barnets (egne|eigne) ord/);
        expect(text).toMatch(/Lov ikkj?e å h(o|a)lde/);
      }
    },
  );

  it('name the exception in every employee outcome that speaks with the parents', () => {
    const speaking = outcomes.filter(({ node }) => /foreldrene/.test(node.now.nb ?? ''));
    expect(speaking.length).toBeGreaterThanOrEqual(10);
    for (const { node } of speaking)
      for (const text of [node.now.nb, node.now.nn])
        expect(text, node.key).toMatch(/\*\*Ikkj?e\*\*/);
  });

  it('give each workplace its own paragraph, and a volunteer none', () => {
    const reporting = outcomes.find(({ node }) => node.key === 'meldeplikt')?.node;
    const bySetting = new Map(reporting?.duties?.map(({ setting, law }) => [setting, law]));
    expect(bySetting.get('barnehage')).toBe('norge/law/barnehageloven-46');
    expect(bySetting.get('skole')).toBe('norge/law/opplaringslova-24-3');
    expect(bySetting.get('helsestasjon')).toBe('norge/law/helsepersonelloven-33');
    expect(bySetting.has('frivillig')).toBe(false);
  });

  it('tell a young person what parents get to know by age, before anything else is asked', () => {
    const guide = doors.find(({ name }) => name === 'ung')?.guide;
    const rules = guide?.data.nodes.filter(({ type }) => type === 'interruption') ?? [];
    expect(rules.map(({ key }) => key)).toEqual(['vite-under-12', 'vite-fra-12', 'vite-fra-16']);
    for (const rule of rules) expect(JSON.stringify(rule)).toContain('barnevernet');
  });
});

type Guide = EntryOf<'guide'>;

function nodeOf({ data }: Guide, { node }: State) {
  const found = data.nodes.find(({ key }) => key === node);
  if (found === undefined) throw new Error(`No node ${node}`);
  return found;
}

/** Where every path from a state ends, and how many questions were asked on the way. */
function pathsFrom(
  guide: Guide,
  state: State,
  asked: number,
): { end: ReturnType<typeof nodeOf>; asked: number }[] {
  const end = nodeOf(guide, state);
  const ways = waysFrom(toGraph(guide), state);
  if (ways.length === 0) return [{ end, asked }];
  const so = asked + (end.type === 'question' ? 1 : 0);
  return ways.flatMap(({ to }) => pathsFrom(guide, to, so));
}

function outcomesIn(guide: Guide, states: readonly State[]) {
  return states.flatMap((state) => {
    const node: GuideNodeOf<'outcome'> | ReturnType<typeof nodeOf> = nodeOf(guide, state);
    return node.type === 'outcome' ? [{ node, facts: state.facts }] : [];
  });
}
