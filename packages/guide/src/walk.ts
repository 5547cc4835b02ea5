import { answersFor, knownAnswer, nodeOf } from './graph.ts';
import { relevant } from './live-facts.ts';
import { GuideError, type Answer, type Facts, type Guide, type State } from './types.ts';

/** Answers by the key of the question they were given to; the order they were given in is no matter. */
export type Answers = Readonly<Record<string, string>>;

/** One answer that was given on the way. */
export interface Step {
  node: string;
  answer: string;
}

/** Where the answers lead, and which of them were used to get there. */
export interface Walk {
  state: State;
  trail: readonly Step[];
}

/**
 * Folds answers into a state, from the start: answers to questions that are no longer on the way are
 * left out, and so is what they said. Stops where an answer is missing, or no longer fits. Facts that
 * another place has stated (`preset`) let questions be passed over, never the danger gate. Throws a
 * {@link GuideError} on an answer that the question does not have.
 */
export function walk(guide: Guide, answers: Answers, preset: Facts = {}): Walk {
  const trail: Step[] = [];
  let state = startState(guide, preset);
  for (;;) {
    const node = nodeOf(guide, state.node);
    const given = Object.hasOwn(answers, node.key) ? answers[node.key] : undefined;
    if (node.type === 'outcome' || given === undefined) return { state, trail };
    const step = takenFrom(guide, state, given);
    if (step === undefined) return { state, trail };
    trail.push({ node: node.key, answer: given });
    state = step;
  }
}

/** The state that a guide opens in: always its first node, with those preset facts that matter. */
export function startState(guide: Guide, preset: Facts = {}): State {
  return { node: guide.start, facts: relevant(guide, guide.start, preset) };
}

/** One way on from a state: the answer (none from an interruption), and the state it gives. */
export interface Way {
  answer?: Answer | undefined;
  to: State;
}

/** Every way on from a state, in the order of the answers; none from an outcome. */
export function waysFrom(guide: Guide, state: State): Way[] {
  const node = nodeOf(guide, state.node);
  if (node.type === 'outcome') return [];
  if (node.type === 'interruption') return [{ to: arriveAt(guide, node.goto, state.facts) }];
  return answersFor(node, state.facts).map((answer) => ({
    answer,
    to: arriveAt(guide, answer.goto, { ...state.facts, ...answer.sets }),
  }));
}

/** From an interruption any answer leads on: there is only one. */
function takenFrom(guide: Guide, state: State, given: string): State | undefined {
  const node = nodeOf(guide, state.node);
  const ways = waysFrom(guide, state);
  if (node.type === 'interruption') return ways[0]?.to;
  if (node.type === 'question' && !node.answers.some(({ key }) => key === given)) {
    throw new GuideError(`Spørsmålet «${node.key}» har ikke noe svar «${given}».`);
  }
  return ways.find(({ answer }) => answer?.key === given)?.to;
}

/** Passes over questions whose answer is known already. */
function arriveAt(guide: Guide, key: string, facts: Facts): State {
  const node = nodeOf(guide, key);
  const known = node.type === 'question' ? knownAnswer(node, facts) : undefined;
  if (known !== undefined) return arriveAt(guide, known.goto, facts);
  return { node: key, facts: relevant(guide, key, facts) };
}
