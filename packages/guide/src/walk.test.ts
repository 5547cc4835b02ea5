import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumerate, questionsLeft, stateKey } from './enumerate.ts';
import { nodeOf } from './graph.ts';
import { guideArbitrary, presetArbitrary } from './testing/arbitrary.ts';
import type { Guide } from './types.ts';
import { validate } from './validate.ts';
import { startState, walk, waysFrom, type Answers } from './walk.ts';

const runs = { numRuns: 500 };
const answering = fc.array(fc.nat(7), { maxLength: 12 });

describe('on generated guides', () => {
  it('reaches every enumerated state by answering, and no other', () => {
    fc.assert(
      fc.property(guideArbitrary, fc.array(presetArbitrary, { maxLength: 2 }), (guide, presets) => {
        const listed = new Set(enumerate(guide, presets).map(stateKey));
        const walked = new Set([{}, ...presets].flatMap((preset) => everyWalk(guide, preset)));
        expect(walked).toEqual(listed);
      }),
      runs,
    );
  });

  it('leads somewhere from every answer of every state, and to an outcome in the end', () => {
    fc.assert(
      fc.property(guideArbitrary, (guide) => {
        for (const state of enumerate(guide)) {
          const ways = waysFrom(guide, state);
          const isOutcome = nodeOf(guide, state.node).type === 'outcome';
          expect(ways.length > 0).toBe(!isOutcome);
          if (!isOutcome)
            expect(questionsLeft(guide, state)).toBeLessThanOrEqual(guide.nodes.length);
        }
      }),
      runs,
    );
  });

  it('goes on from a state in the same way however one came to it', () => {
    fc.assert(
      fc.property(guideArbitrary, answering, answering, (guide, one, other) => {
        const [a, b] = [wander(guide, one), wander(guide, other)];
        if (stateKey(a.state) !== stateKey(b.state)) return;
        expect(waysFrom(guide, a.state)).toEqual(waysFrom(guide, b.state));
      }),
      runs,
    );
  });

  it('lets no later answer go stale when an early one is changed', () => {
    fc.assert(
      fc.property(guideArbitrary, answering, fc.nat(11), fc.nat(7), (guide, choices, at, to) => {
        const { answers, trail } = wander(guide, choices);
        const changed = trail[at % Math.max(1, trail.length)];
        const node = changed && nodeOf(guide, changed.node);
        if (node?.type !== 'question') return;
        const answer = node.answers[to % node.answers.length]?.key ?? '';
        const after = walk(guide, { ...answers, [node.key]: answer });
        const used = Object.fromEntries(after.trail.map((step) => [step.node, step.answer]));
        expect(walk(guide, used)).toEqual(after);
      }),
      runs,
    );
  });

  it('carries only facts that something further on reads', () => {
    fc.assert(
      fc.property(guideArbitrary, presetArbitrary, (guide, preset) => {
        for (const state of enumerate(guide, [preset])) {
          for (const fact of Object.keys(state.facts)) {
            expect(readFrom(guide, state.node)).toContain(fact);
          }
        }
      }),
      runs,
    );
  });

  it('opens at the danger gate whatever is known', () => {
    fc.assert(
      fc.property(guideArbitrary, presetArbitrary, (guide, preset) => {
        expect(startState(guide, preset).node).toBe(guide.start);
      }),
      runs,
    );
  });

  it('finds nothing wrong with a guide that is whole', () => {
    fc.assert(
      fc.property(guideArbitrary, (guide) => {
        const size = ['too-long', 'too-many-states'];
        const wrong = validate(guide, ['nb', 'nn']).filter(({ code }) => !size.includes(code));
        expect(wrong.filter(({ code }) => code !== 'unreachable')).toEqual([]);
      }),
      runs,
    );
  });
});

/** The keys of all states on all walks from the start. */
function everyWalk(guide: Guide, preset: Readonly<Record<string, string>>): string[] {
  const seen = new Set<string>();
  const visit = (answers: Answers, last?: string): void => {
    const { state } = walk(guide, answers, preset);
    const key = stateKey(state);
    if (key === last) return;
    seen.add(key);
    const node = nodeOf(guide, state.node);
    const choices = node.type === 'question' ? node.answers.map((answer) => answer.key) : ['gå'];
    if (node.type === 'outcome') return;
    for (const choice of choices) visit({ ...answers, [node.key]: choice }, key);
  };
  visit({});
  return [...seen];
}

function wander(guide: Guide, choices: readonly number[]) {
  let answers: Answers = {};
  let reached = walk(guide, answers);
  for (const choice of choices) {
    const ways = waysFrom(guide, reached.state);
    const way = ways[choice % Math.max(1, ways.length)];
    if (way === undefined) break;
    answers = { ...answers, [reached.state.node]: way.answer?.key ?? 'gå' };
    reached = walk(guide, answers);
  }
  return { ...reached, answers };
}

/** Facts that any node from here on reads, found the slow way. */
function readFrom(guide: Guide, key: string): string[] {
  const node = nodeOf(guide, key);
  if (node.type === 'outcome') return [...(node.uses ?? [])];
  if (node.type === 'interruption') return readFrom(guide, node.goto);
  return node.answers.flatMap(({ goto, sets = {}, when = {} }) => [
    ...Object.keys(when),
    ...(node.gate ? [] : Object.keys(sets)),
    ...readFrom(guide, goto),
  ]);
}
