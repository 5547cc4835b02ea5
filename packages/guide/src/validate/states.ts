import { questionsLeft } from '../enumerate.ts';
import { hasNoWayOn } from '../graph.ts';
import type { Guide, State } from '../types.ts';
import { limits, type GuideProblem } from './problem.ts';

/** What nobody can reach, and where nobody comes on. */
export function reachProblems(guide: Guide, states: readonly State[]): GuideProblem[] {
  const reached = new Set(states.map(({ node }) => node));
  const lost = guide.nodes
    .filter(({ key }) => !reached.has(key))
    .map(({ key }) => ({
      code: 'unreachable',
      node: key,
      message: `Ingen svar leder til «${key}».`,
      remedy: 'Led et svar hit, eller ta bort steget.',
    }));
  return [...lost, ...deadEnds(guide, states)];
}

/** Every answer of a question can be kept away by what is known. */
function deadEnds(guide: Guide, states: readonly State[]): GuideProblem[] {
  const stuck = states.filter((state) => hasNoWayOn(guide, state));
  return [...new Set(stuck.map(({ node }) => node))].map((node) => ({
    code: 'dead-end',
    node,
    message: `For noen som kommer til «${node}», passer ingen av svarene.`,
    remedy: 'Legg til et svar som passer for alle.',
  }));
}

/** Too long a way, or more pages than a site can hold. */
export function sizeProblems(guide: Guide, states: readonly State[]): GuideProblem[] {
  const [start] = states;
  const asked = start === undefined ? 0 : questionsLeft(guide, start) - 1;
  const problems: GuideProblem[] = [];
  if (asked > limits.questionsAfterGate) {
    problems.push({
      code: 'too-long',
      message: `Den lengste veien har ${String(asked)} spørsmål etter spørsmålet om fare. Den kan ha høyst ${String(limits.questionsAfterGate)}.`,
      remedy: 'Slå sammen spørsmål, eller ta bort noen.',
    });
  }
  if (states.length > limits.states) {
    problems.push({
      code: 'too-many-states',
      message: `Veiviseren gir ${String(states.length)} sider. Den kan gi høyst ${String(limits.states)}.`,
      remedy: 'La færre svar følge med videre.',
    });
  }
  return problems;
}
