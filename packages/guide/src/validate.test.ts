import { describe, expect, it } from 'vitest';
import { enumerate, questionsLeft } from './enumerate.ts';
import { toMermaid } from './mermaid.ts';
import type { Answer, Guide, Node } from './types.ts';
import { validate } from './validate.ts';
import { startState, walk } from './walk.ts';

const languages = ['nb', 'nn'];
const both = (text: string) => ({ nb: text, nn: text });
const answer = (key: string, goto: string, more: Partial<Answer> = {}): Answer => ({
  ...{ key, label: both(key), goto },
  ...more,
});
const question = (key: string, answers: Answer[], gate?: true): Node => ({
  ...{ type: 'question', key, title: both(key), answers },
  ...(gate && { gate }),
});
const outcome = (key: string, uses: string[] = []): Node => ({
  type: 'outcome',
  key,
  title: both(key),
  urgency: 'soon',
  uses,
});

const gate = question('fare', [answer('ja', 'ring'), answer('nei', 'alder')], true);
const age = question('alder', [
  answer('liten', 'tema', { sets: { age: '2-3' } }),
  answer('stor', 'tema', { sets: { age: '6-9' } }),
]);
const theme = question('tema', [
  answer('biter', 'kontakt'),
  answer('trist', 'kontakt'),
  answer('skole', 'kontakt', { when: { age: ['6-9'] } }),
]);
const whole = guide([gate, age, theme, outcome('ring'), outcome('kontakt', ['age'])]);

function guide(nodes: Node[], start = 'fare'): Guide {
  return { key: 'forelder', start, nodes };
}

it('finds nothing wrong with a guide that is whole', () => {
  expect(validate(whole, languages)).toEqual([]);
});

describe('names the node, the answer and the remedy', () => {
  it.each<[string, Guide, string, RegExp]>([
    [
      'no such start',
      guide(whole.nodes as Node[], 'borte'),
      'missing-start',
      /«borte», finnes ikke/,
    ],
    [
      'a start that is no gate',
      guide([age, theme, outcome('kontakt', ['age'])], 'alder'),
      'no-gate',
      /«alder», som ikke er spørsmålet om fare/,
    ],
    [
      'a gate that comes late',
      guide([
        question('fare', [answer('ja', 'to'), answer('nei', 'ring')], true),
        question('to', [answer('a', 'ring'), answer('b', 'ring')], true),
        outcome('ring'),
      ]),
      'late-gate',
      /«to», kommer ikke først/,
    ],
    [
      'a node that is removed',
      guide(whole.nodes.filter(({ key }) => key !== 'kontakt')),
      'missing-node',
      /Svaret «biter» i «tema» leder til «kontakt»/,
    ],
    [
      'an interruption that leads to nothing',
      guide([
        ...whole.nodes,
        { type: 'interruption', key: 'les', title: both('les'), goto: 'borte' },
      ]),
      'missing-node',
      /«les» leder til «borte»/,
    ],
    [
      'two nodes of one name',
      guide([...whole.nodes, outcome('ring')]),
      'duplicate-node',
      /To steg heter «ring»/,
    ],
    [
      'two answers of one name',
      guide([
        question('fare', [answer('ja', 'ring'), answer('ja', 'ring')], true),
        outcome('ring'),
      ]),
      'duplicate-answer',
      /To svar i «fare» heter «ja»/,
    ],
    [
      'a circle',
      guide([gate, question('alder', [answer('a', 'fare'), answer('b', 'ring')]), outcome('ring')]),
      'cycle',
      /«alder» leder tilbake til «fare»/,
    ],
    [
      'a node that leads to itself',
      guide([
        gate,
        question('alder', [answer('a', 'alder'), answer('b', 'ring')]),
        outcome('ring'),
      ]),
      'cycle',
      /«alder» leder tilbake til «alder»/,
    ],
    [
      'a node that nothing leads to',
      guide([...whole.nodes, outcome('glemt')]),
      'unreachable',
      /Ingen svar leder til «glemt»/,
    ],
    [
      'a question with one answer',
      guide([question('fare', [answer('ja', 'ring')], true), outcome('ring')]),
      'too-few-answers',
      /«fare» har bare ett svar/,
    ],
    [
      'a question with no answer',
      guide([
        question('fare', [answer('ja', 'tom'), answer('nei', 'ring')], true),
        question('tom', []),
        outcome('ring'),
      ]),
      'too-few-answers',
      /«tom» har ingen svar/,
    ],
    [
      'nine answers',
      guide([
        question(
          'fare',
          Array.from({ length: 9 }, (_, n) => answer(`s${String(n)}`, 'ring')),
          true,
        ),
        outcome('ring'),
      ]),
      'too-many-answers',
      /9 svar. Det kan ha høyst 8/,
    ],
    [
      'a title that is not in nynorsk',
      guide([
        gate,
        age,
        theme,
        { type: 'outcome', key: 'ring', title: { nb: 'Ring' }, urgency: 'now' },
        outcome('kontakt', ['age']),
      ]),
      'missing-language',
      /«ring» mangler tekst på nynorsk/,
    ],
    [
      'an answer that is not in nynorsk',
      guide([
        question(
          'fare',
          [answer('ja', 'ring', { label: { nb: 'Ja' } }), answer('nei', 'ring')],
          true,
        ),
        outcome('ring'),
      ]),
      'missing-language',
      /Svaret «ja» i «fare» mangler tekst på nynorsk/,
    ],
    [
      'answers that fit nobody who comes',
      guide([
        gate,
        question('alder', [
          answer('liten', 'tema', { sets: { age: '2-3' } }),
          answer('mellom', 'tema', { sets: { age: '4-5' } }),
        ]),
        question('tema', [
          answer('a', 'ring', { when: { age: ['2-3'] } }),
          answer('b', 'ring', { when: { age: ['2-3'] } }),
        ]),
        outcome('ring'),
      ]),
      'dead-end',
      /til «tema», passer ingen av svarene/,
    ],
    [
      'seven questions',
      guide([
        question('fare', [answer('ja', 'ring'), answer('nei', 'q1')], true),
        ...Array.from({ length: 7 }, (_, n) =>
          question(`q${String(n + 1)}`, [
            answer('a', n === 6 ? 'ring' : `q${String(n + 2)}`),
            answer('b', 'ring'),
          ]),
        ),
        outcome('ring'),
      ]),
      'too-long',
      /7 spørsmål etter spørsmålet om fare/,
    ],
    [
      'more than 300 states',
      guide([
        question('fare', [answer('ja', 'ring'), answer('nei', 'q0')], true),
        ...Array.from({ length: 4 }, (_, n) =>
          question(
            `q${String(n)}`,
            Array.from({ length: 5 }, (__, v) =>
              answer(`s${String(v)}`, n === 3 ? 'ring' : `q${String(n + 1)}`, {
                sets: { [`f${String(n)}`]: String(v) },
              }),
            ),
          ),
        ),
        outcome('ring', ['f0', 'f1', 'f2', 'f3']),
      ]),
      'too-many-states',
      /Den kan gi høyst 300/,
    ],
  ])('%s', (_what, broken, code, message) => {
    const found = validate(broken, languages).filter((problem) => problem.code === code);
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.remedy).not.toBe('');
  });
});

it('keeps answers away that do not fit, and passes over what is known', () => {
  expect(walk(whole, { fare: 'nei', alder: 'liten', tema: 'skole' }).state.node).toBe('tema');
  expect(walk(whole, { fare: 'nei' }, { age: '6-9' }).state).toEqual({
    node: 'tema',
    facts: { age: '6-9' },
  });
});

it('passes over a question of which what is known leaves one answer, but never the danger gate', () => {
  const when = { when: { age: ['6-9'] } };
  const narrow = question('tema', [
    answer('skole', 'kontakt', when),
    answer('biter', 'ring', when),
  ]);
  const young = question('tema', [answer('biter', 'kontakt'), answer('skole', 'ring', when)]);
  const asked = guide([gate, age, narrow, outcome('ring'), outcome('kontakt', ['age'])]);
  const passed = guide([gate, age, young, outcome('ring'), outcome('kontakt', ['age'])]);
  expect(walk(asked, { fare: 'nei', alder: 'stor' }).state.node).toBe('tema');
  expect(walk(passed, { fare: 'nei', alder: 'liten' }).state.node).toBe('kontakt');
  const urgent = question('fare', [answer('ja', 'ring', when), answer('nei', 'alder')], true);
  const gated = guide([urgent, age, theme, outcome('ring'), outcome('kontakt', ['age'])]);
  expect(startState(gated, { age: '2-3' }).node).toBe('fare');
  expect(walk(gated, {}, { age: '2-3' }).state.node).toBe('fare');
});

it('throws on an answer that the question does not have', () => {
  expect(() => walk(whole, { fare: 'kanskje' })).toThrow(
    'Spørsmålet «fare» har ikke noe svar «kanskje».',
  );
});

it('tells how many questions are left, the one that is asked included', () => {
  expect(questionsLeft(whole, startState(whole))).toBe(3);
  expect(questionsLeft(whole, walk(whole, { fare: 'nei', alder: 'stor' }).state)).toBe(1);
});

it('makes one state of two ways to the same place when nothing further on tells them apart', () => {
  const merged = guide([
    gate,
    age,
    question('tema', [answer('a', 'ring'), answer('b', 'ring')]),
    outcome('ring'),
  ]);
  expect(enumerate(merged).map(({ node }) => node)).toEqual(['fare', 'ring', 'alder', 'tema']);
});

it('draws the guide', () => {
  expect(
    toMermaid(
      guide([
        question('fare', [answer('ja', 'ring'), answer('nei', 'ring')], true),
        outcome('ring'),
      ]),
      'nb',
    ),
  ).toBe(
    [
      'flowchart TD',
      '  n0{"fare"}',
      '  n0 -->|"ja"| n1',
      '  n0 -->|"nei"| n1',
      '  n1(["ring"])',
      '',
    ].join('\n'),
  );
});
