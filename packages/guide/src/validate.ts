import { enumerate } from './enumerate.ts';
import type { Guide } from './types.ts';
import { cycleProblems } from './validate/circles.ts';
import { nodeProblems } from './validate/nodes.ts';
import type { GuideProblem } from './validate/problem.ts';
import { reachProblems, sizeProblems } from './validate/states.ts';
import { duplicateProblems, startProblems } from './validate/whole.ts';

/**
 * Everything that is wrong with a guide in itself, in the order of its nodes: it has one start, which is
 * the danger gate; every answer leads somewhere; everything can be reached; nothing goes in a circle;
 * every text is there in every language; no question has too many answers, and no path too many
 * questions. Whether the outcomes find somebody is up to the site that shows it.
 */
export function validate(guide: Guide, languages: readonly string[]): GuideProblem[] {
  const own = [
    ...duplicateProblems(guide),
    ...startProblems(guide),
    ...guide.nodes.flatMap((node) => nodeProblems(guide, node, languages)),
  ];
  const isBroken = own.some(({ code }) => breaking.includes(code));
  if (isBroken) return own;
  const cycle = cycleProblems(guide);
  if (cycle.length > 0) return [...own, ...cycle];
  const states = enumerate(guide);
  return [...own, ...reachProblems(guide, states), ...sizeProblems(guide, states)];
}

/** After these the graph cannot be walked. */
const breaking = ['duplicate-node', 'missing-start', 'missing-node'];
