import { exitsOf } from '../graph.ts';
import type { Guide } from '../types.ts';
import type { GuideProblem } from './problem.ts';

/** One problem for each circle, at the node whose answer closes it. */
export function cycleProblems(guide: Guide): GuideProblem[] {
  const done = new Set<string>();
  const problems: GuideProblem[] = [];
  const nodes = new Map(guide.nodes.map((node) => [node.key, node]));
  const visit = (key: string, path: readonly string[]): void => {
    if (done.has(key)) return;
    const node = nodes.get(key);
    if (node === undefined) return;
    for (const goto of exitsOf(node)) {
      if (goto === key || path.includes(goto)) problems.push(circle(key, goto));
      else visit(goto, [...path, key]);
    }
    done.add(key);
  };
  for (const { key } of guide.nodes) visit(key, []);
  return problems;
}

const circle = (node: string, goto: string): GuideProblem => ({
  code: 'cycle',
  node,
  message: `«${node}» leder tilbake til «${goto}», så veiviseren går i ring.`,
  remedy: 'Led svaret til et steg lenger ut.',
});
