import { describe, expect, it } from 'vitest';
import {
  age,
  answer,
  both,
  gate,
  guide,
  outcome,
  question,
  theme,
  whole,
} from './testing/small.ts';
import type { Guide, Node } from './types.ts';
import { validate } from './validate.ts';

const languages = ['nb', 'nn'];

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
