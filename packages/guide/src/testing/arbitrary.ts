import fc from 'fast-check';
import type { Answer, Facts, Guide, Node } from '../types.ts';

const facts: Readonly<Record<string, readonly string[]>> = {
  age: ['0-1', '2-3', '4-5'],
  theme: ['sovn', 'sinne'],
  setting: ['barnehage', 'skole'],
};

const fact = fc
  .constantFrom(...Object.keys(facts))
  .chain((name) => fc.constantFrom(...(facts[name] ?? [])).map((value) => ({ [name]: value })));

const condition = fc
  .constantFrom(...Object.keys(facts))
  .chain((name) =>
    fc.subarray([...(facts[name] ?? [])], { minLength: 1 }).map((values) => ({ [name]: values })),
  );

/** Facts that another place may have stated before the guide opens. */
export const presetArbitrary: fc.Arbitrary<Facts> = fc
  .array(fact, { maxLength: 3 })
  .map((list) => Object.assign({}, ...list) as Facts);

interface Draft {
  type: 'question' | 'interruption' | 'outcome';
  exits: { jump: number; sets: Facts | undefined; when: Answer['when'] }[];
  uses: string[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  type: fc.constantFrom('question', 'question', 'question', 'interruption', 'outcome'),
  exits: fc.array(
    fc.record({
      jump: fc.integer({ min: 1, max: 4 }),
      sets: fc.option(fact, { nil: undefined }),
      when: fc.option(condition, { nil: undefined, freq: 4 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  uses: fc.subarray(Object.keys(facts)),
});

/**
 * Guides without a circle: every node leads further on, the last is an outcome, and the first answer of
 * a question fits everybody. What nothing leads to is left out.
 */
export const guideArbitrary: fc.Arbitrary<Guide> = fc
  .array(draft, { minLength: 2, maxLength: 9 })
  .map((drafts) => reachable(drafts.map((each, index) => nodeOf(each, index, drafts.length))));

function nodeOf({ type, exits, uses }: Draft, index: number, count: number): Node {
  const key = `n${String(index)}`;
  const title = { nb: `Steg ${key}`, nn: `Steg ${key}` };
  if (index === count - 1 || (type === 'outcome' && index > 0)) {
    return { type: 'outcome', key, title, urgency: 'soon', uses };
  }
  const goto = (jump: number) => `n${String(Math.min(index + jump, count - 1))}`;
  if (type === 'interruption' && index > 0) {
    return { type, key, title, goto: goto(exits[0]?.jump ?? 1) };
  }
  const answers = exits.map(({ jump, sets, when }, number) => ({
    key: `a${String(number)}`,
    label: { nb: `Svar ${String(number)}`, nn: `Svar ${String(number)}` },
    goto: goto(jump),
    ...(sets && { sets }),
    ...(when && number > 0 && { when }),
  }));
  return { type: 'question', key, title, answers, ...(index === 0 && { gate: true as const }) };
}

function reachable(nodes: readonly Node[]): Guide {
  const wanted = new Set<string>();
  const visit = (key: string): void => {
    if (wanted.has(key)) return;
    wanted.add(key);
    const node = nodes.find((each) => each.key === key);
    if (node?.type === 'question') for (const { goto } of node.answers) visit(goto);
    if (node?.type === 'interruption') visit(node.goto);
  };
  visit('n0');
  return { key: 'prove', start: 'n0', nodes: nodes.filter(({ key }) => wanted.has(key)) };
}
