import type { Guide } from '../types.ts';
import type { GuideProblem } from './problem.ts';

/** Two nodes of one name. */
export function duplicateProblems({ nodes }: Guide): GuideProblem[] {
  return nodes
    .filter(({ key }, index) => nodes.findIndex((node) => node.key === key) !== index)
    .map(({ key }) => ({
      code: 'duplicate-node',
      node: key,
      message: `To steg heter «${key}».`,
      remedy: 'Gi det ene et annet navn.',
    }));
}

/** It begins with the question about danger. */
export function startProblems({ start, nodes }: Guide): GuideProblem[] {
  const first = nodes.find(({ key }) => key === start);
  if (first === undefined) {
    const message = `Det første steget, «${start}», finnes ikke.`;
    return [
      { code: 'missing-start', message, remedy: 'Velg hvilket steg veiviseren begynner med.' },
    ];
  }
  if (first.type === 'question' && first.gate) return [];
  return [
    {
      code: 'no-gate',
      node: start,
      message: `Veiviseren begynner med «${start}», som ikke er spørsmålet om fare.`,
      remedy: 'La spørsmålet om fare komme først.',
    },
  ];
}
