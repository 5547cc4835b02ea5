import {
  GuideError,
  type Answer,
  type Facts,
  type Guide,
  type Node,
  type Question,
  type State,
} from './types.ts';

/** Looks up a node; throws a {@link GuideError} when the guide has none of that key. */
export function nodeOf({ key, nodes }: Guide, wanted: string): Node {
  const found = nodes.find((node) => node.key === wanted);
  if (found === undefined)
    throw new GuideError(`Veiviseren «${key}» har ikke noe steg «${wanted}».`);
  return found;
}

/** Where a node leads, in the order of its answers. */
export function exitsOf(node: Node): string[] {
  if (node.type === 'outcome') return [];
  return node.type === 'question' ? node.answers.map(({ goto }) => goto) : [node.goto];
}

/** The answers that fit what is known; an unknown fact keeps none away. */
export const answersFor = ({ answers }: Question, facts: Facts): Answer[] =>
  answers.filter(({ when = {} }) =>
    Object.entries(when).every(([fact, values]) => {
      const known = facts[fact];
      return known === undefined || values.includes(known);
    }),
  );

/** Whether somebody who stands here has no way on: every answer is kept away by what is known. */
export function hasNoWayOn(guide: Guide, { node: key, facts }: State): boolean {
  const node = nodeOf(guide, key);
  return node.type === 'question' && answersFor(node, facts).length === 0;
}

/**
 * The answer that says nothing new, because another place has stated all of it already, or because it
 * is the only one that what is known leaves.
 */
export function knownAnswer(question: Question, facts: Facts): Answer | undefined {
  if (question.gate) return undefined;
  const fitting = answersFor(question, facts);
  if (fitting.length === 1 && question.answers.length > 1) return fitting[0];
  return fitting.find(({ sets = {} }) => {
    const stated = Object.entries(sets);
    return stated.length > 0 && stated.every(([fact, value]) => facts[fact] === value);
  });
}
