import { describe, expect, it } from 'vitest';
import type { Content, Entry, EntryOf } from '../entry.ts';
import { fileOf } from '../key.ts';
import type { GuideNode } from '../kinds/guide/nodes.ts';
import type { Problem } from '../problem.ts';
import { checkContent } from './index.ts';
import { schemaProblems } from './schema.ts';

const both = (text: string) => ({ nb: text, nn: text });
const answer = (key: string, goto: string, more = {}) => ({
  ...{ key, label: both(key), goto },
  ...more,
});
const question = (key: string, answers: ReturnType<typeof answer>[], more = {}) => ({
  ...{ type: 'question', key, title: both(key), answers },
  ...more,
});
const outcome = (key: string, more = {}) => ({
  ...{ type: 'outcome', key, title: both(key), urgency: 'soon', now: both('Ring.') },
  ...{ pinned: ['norge/helpline/samtale'], ...more },
});
const ring = outcome('ring', { urgency: 'now', pinned: ['norge/helpline/nod'] });
const gate = question('fare', [answer('ja', 'ring'), answer('nei', 'alder')], { gate: true });
const age = question('alder', [
  answer('liten', 'tema', { sets: { age: '2-3' } }),
  answer('stor', 'tema', { sets: { age: '6-9' } }),
]);
const theme = question('tema', [
  answer('sint', 'kontakt', { sets: { theme: 'norge/theme/sinne' } }),
  answer('skole', 'kontakt', { when: { ages: ['6-9'] } }),
]);
const contact = outcome('kontakt', { who: { answeredAge: true, answeredTheme: true } });
const whole = [gate, age, theme, ring, contact];

const without = (key: string) => whole.filter((node) => node.key !== key);
const replaced = (node: { key: string }) =>
  whole.map((each) => (each.key === node.key ? node : each));

it('finds nothing wrong with a guide that is whole', () => {
  expect(problemsIn(whole)).toEqual([]);
});

interface Broken {
  what: string;
  nodes: object[];
  start?: string;
  field: string;
  code: string;
  says: RegExp;
}

const chain = (length: number) =>
  Array.from({ length }, (_, n) =>
    question(`q${String(n)}`, [
      answer('a', n === length - 1 ? 'ring' : `q${String(n + 1)}`),
      answer('b', 'ring'),
    ]),
  );

const broken: Broken[] = [
  {
    what: 'a start that is nowhere',
    nodes: whole,
    start: 'borte',
    field: 'start',
    code: 'guide-missing-start',
    says: /«borte», finnes ikke/,
  },
  {
    what: 'a danger gate that is skipped',
    nodes: whole,
    start: 'alder',
    field: 'nodes.1.title',
    code: 'guide-no-gate',
    says: /«alder», som ikke er spørsmålet om fare/,
  },
  {
    what: 'a second danger gate',
    nodes: replaced({ ...age, gate: true } as typeof age),
    field: 'nodes.1.title',
    code: 'guide-late-gate',
    says: /«alder», kommer ikke først/,
  },
  {
    what: 'a node that is removed',
    nodes: without('ring'),
    field: 'nodes.0.answers.0.goto',
    code: 'guide-missing-node',
    says: /Svaret «ja» i «fare» leder til «ring»/,
  },
  {
    what: 'an answer that points at nothing',
    nodes: replaced(question('tema', [answer('sint', 'borte'), answer('skole', 'kontakt')])),
    field: 'nodes.2.answers.0.goto',
    code: 'guide-missing-node',
    says: /Svaret «sint» i «tema» leder til «borte»/,
  },
  {
    what: 'an interruption that points at nothing',
    nodes: replaced({
      ...{ type: 'interruption', key: 'ring', title: both('Les') },
      ...{ text: both('Les dette.'), goto: 'borte' },
    }),
    field: 'nodes.3.goto',
    code: 'guide-missing-node',
    says: /«ring» leder til «borte»/,
  },
  {
    what: 'a circle',
    nodes: replaced(question('tema', [answer('a', 'fare'), answer('b', 'kontakt')])),
    field: 'nodes.2.title',
    code: 'guide-cycle',
    says: /«tema» leder tilbake til «fare»/,
  },
  {
    what: 'two nodes of one key',
    nodes: [...whole, outcome('ring')],
    field: 'nodes.5.title',
    code: 'guide-duplicate-node',
    says: /To steg heter «ring»/,
  },
  {
    what: 'two answers of one key',
    nodes: replaced(question('tema', [answer('a', 'kontakt'), answer('a', 'ring')])),
    field: 'nodes.2.answers.1.label',
    code: 'guide-duplicate-answer',
    says: /To svar i «tema» heter «a»/,
  },
  {
    what: 'a node that nothing leads to',
    nodes: [...whole, outcome('glemt')],
    field: 'nodes.5.title',
    code: 'guide-unreachable',
    says: /Ingen svar leder til «glemt»/,
  },
  {
    what: 'a question with one answer',
    nodes: replaced(question('tema', [answer('a', 'kontakt')])),
    field: 'nodes.2.answers',
    code: 'guide-too-few-answers',
    says: /«tema» har bare ett svar/,
  },
  {
    what: 'nine answers',
    nodes: replaced(
      question(
        'tema',
        Array.from({ length: 9 }, (_, n) => answer(`s${String(n)}`, 'kontakt')),
      ),
    ),
    field: 'nodes.2.answers',
    code: 'guide-too-many-answers',
    says: /«tema» har 9 svar/,
  },
  {
    what: 'answers that fit nobody who comes',
    nodes: replaced(
      question('tema', [
        answer('a', 'kontakt', { when: { ages: ['0-1'] } }),
        answer('b', 'kontakt', { when: { ages: ['0-1'] } }),
      ]),
    ),
    field: 'nodes.2.title',
    code: 'guide-dead-end',
    says: /til «tema», passer ingen av svarene/,
  },
  {
    what: 'seven questions after the gate',
    nodes: [question('fare', [answer('ja', 'ring'), answer('nei', 'q0')], { gate: true })].concat(
      chain(7),
      [ring] as never,
    ),
    field: 'nodes',
    code: 'guide-too-long',
    says: /7 spørsmål etter spørsmålet om fare/,
  },
  {
    what: 'a title that is not in nynorsk',
    nodes: replaced({ ...age, title: { nb: 'Alder' } } as typeof age),
    field: 'nodes.1.title',
    code: 'guide-missing-language',
    says: /«alder» mangler tekst på nynorsk/,
  },
  {
    what: 'an answer that is not in nynorsk',
    nodes: replaced(
      question('tema', [answer('a', 'kontakt', { label: { nb: 'A' } }), answer('b', 'kontakt')]),
    ),
    field: 'nodes.2.answers.0.label',
    code: 'guide-missing-language',
    says: /Svaret «a» i «tema» mangler tekst på nynorsk/,
  },
  {
    what: 'an outcome that hastens with nobody who answers all day',
    nodes: replaced(outcome('ring', { urgency: 'now' })),
    field: 'nodes.3.pinned',
    code: 'guide-no-contact-now',
    says: /Utfallet «ring» haster/,
  },
  {
    what: 'an outcome with nobody to turn to',
    nodes: replaced({ ...contact, who: undefined, pinned: undefined } as { key: string }),
    field: 'nodes.4.pinned',
    code: 'guide-no-contact',
    says: /Utfallet «kontakt» peker ikke på noen/,
  },
];

describe('names the node, the field and the remedy of', () => {
  it.each(broken)('$what', ({ nodes, start, field, code, says }) => {
    const found = problemsIn(nodes, start).find((each) => each.code === code);
    expect(found).toMatchObject({ file: 'norge/guide/prove.yaml', field });
    expect(found?.message).toMatch(says);
    expect(found?.remedy).not.toBe('');
  });
});

describe('in the contract', () => {
  it.each([
    ['a fact that no guide knows', { sets: { mood: 'glad' } }, 'unknown-field'],
    ['an age that is no group', { sets: { age: '7' } }, 'invalid-value'],
    ['a condition on an age that is no group', { when: { ages: ['7'] } }, 'custom'],
  ])('refuses %s', (_what, more, code) => {
    const nodes = replaced(question('tema', [answer('a', 'ring', more), answer('b', 'kontakt')]));
    const data = { title: both('Prøve'), audience: 'parent', start: 'fare', nodes };
    const found = schemaProblems('guide', data, 'x.yaml');
    expect(found.map((problem) => problem.code)).toEqual([code]);
    expect(found[0]?.field).toMatch(/^nodes\.2\.answers\.0\./);
  });
});

it('refuses an adaptation that hides the only contact of an outcome that hastens', () => {
  const hidden: Entry = {
    ...{ key: 'dal/adaptation/nod', site: 'dal', kind: 'adaptation' },
    data: { of: 'norge/helpline/nod', hideEntry: true },
  };
  const content = new Map([...contentWith(whole), [hidden.key, hidden]]);
  expect(checkContent(content).map(({ code }) => code)).toEqual(['guide-no-contact-now']);
});

function problemsIn(nodes: readonly object[], start?: string): Problem[] {
  const content = contentWith(nodes, start);
  const guide = content.get('norge/guide/prove') as EntryOf<'guide'>;
  expect(schemaProblems('guide', guide.data, fileOf(guide.key))).toEqual([]);
  return checkContent(content);
}

function contentWith(nodes: readonly object[], start = 'fare'): Content {
  const entries: Entry[] = [
    site('norge'),
    { ...site('dal'), data: { ...site('dal').data, parent: 'norge' } },
    { ...at('theme', 'sinne'), kind: 'theme', data: { title: both('Sinne') } },
    helpline('nod', { emergency: true }),
    helpline('samtale', {}),
    {
      ...at('guide', 'prove'),
      kind: 'guide',
      data: { title: both('Prøve'), audience: 'parent', start, nodes: nodes as GuideNode[] },
    },
  ];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

const at = (kind: string, name: string) => ({ key: `norge/${kind}/${name}`, site: 'norge' });

const site = (key: string): EntryOf<'site'> => ({
  ...{ key, site: key, kind: 'site' },
  data: { title: both(key), languages: ['nb', 'nn'] },
});

const helpline = (name: string, more: { emergency?: true }): Entry => ({
  ...at('helpline', name),
  kind: 'helpline',
  data: {
    ...{ title: both(name), free: 'unknown', anonymous: 'unknown', ...more },
    contacts: [{ channel: 'phone', value: '116 117', source: { text: 'Kilde' } }],
  },
});
