import { expect, it } from 'vitest';
import { enumerate, questionsLeft } from './enumerate.ts';
import { toMermaid } from './mermaid.ts';
import { age, answer, gate, guide, outcome, question, theme, whole } from './testing/small.ts';
import { startState, walk } from './walk.ts';

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
