import { nodeOf } from './graph.ts';
import type { Facts, Guide, State } from './types.ts';
import { startState, waysFrom } from './walk.ts';

/** A text that is the same for the same state, and only then. */
export const stateKey = ({ node, facts }: State): string =>
  [node, ...Object.entries(facts).map(([fact, value]) => `${fact}=${value}`)].join('&');

/**
 * Every state that can be reached by answering, from the start and from each entry elsewhere that has
 * stated some facts (`presets`). The start comes first; a state comes before those it leads to where it
 * was found first. The guide must have passed {@link validate}.
 */
export function enumerate(guide: Guide, presets: readonly Facts[] = []): State[] {
  const found = new Map<string, State>();
  const waiting = [{}, ...presets].map((preset) => startState(guide, preset));
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    if (found.has(stateKey(state))) continue;
    found.set(stateKey(state), state);
    waiting.push(...waysFrom(guide, state).map(({ to }) => to));
  }
  return [...found.values()];
}

const counted = new WeakMap<Guide, Map<string, number>>();

/** How many questions are left at most, the one of this state included: «høyst 3 spørsmål igjen». */
export function questionsLeft(guide: Guide, state: State): number {
  const known = counted.get(guide) ?? new Map<string, number>();
  counted.set(guide, known);
  const key = stateKey(state);
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = nodeOf(guide, state.node).type === 'question' ? 1 : 0;
  const after = waysFrom(guide, state).map(({ to }) => questionsLeft(guide, to));
  const sum = own + Math.max(0, ...after);
  known.set(key, sum);
  return sum;
}
