import {
  answersFor,
  nodeOf,
  questionsLeft,
  walk,
  type Answers,
  type Guide,
  type Node,
  type State,
} from '@sett/guide';

/** What a reader has before them, after these answers. */
export interface Trial {
  state: State;
  node: Node;
  title: string;
  /** What one can answer; one way on without words from an interruption. */
  choices: readonly { key: string; label: string }[];
  /** What has been answered, in order. */
  steps: readonly { node: string; title: string; label: string }[];
  /** How many questions are left at most, this one included. */
  left: number;
}

/** The key under which it is kept that an interruption has been read. */
const READ = 'lest';

/** Walks a guide that `walkable` has tied; answers that the form no longer has are left out. */
export function trialOf(guide: Guide, answers: Answers, language: string): Trial {
  const { state, trail } = walk(guide, knownTo(guide, answers));
  const node = nodeOf(guide, state.node);
  return {
    ...{ state, node, title: titleOf(node, language) },
    choices: choicesOf(node, state, language),
    steps: trail.map((step) => {
      const asked = nodeOf(guide, step.node);
      const label = choicesOf(asked, { node: step.node, facts: {} }, language);
      return {
        ...{ node: step.node, title: titleOf(asked, language) },
        label: label.find(({ key }) => key === step.answer)?.label ?? '',
      };
    }),
    left: questionsLeft(guide, state),
  };
}

/** The answers up to one of the steps: that one is asked again, and what came after it. */
export function answersBefore({ steps }: Trial, answers: Answers, node: string): Answers {
  const kept = steps.slice(
    0,
    steps.findIndex((step) => step.node === node),
  );
  return Object.fromEntries(kept.map((step) => [step.node, answers[step.node] ?? READ]));
}

function choicesOf(node: Node, { facts }: State, language: string): Trial['choices'] {
  if (node.type === 'outcome') return [];
  if (node.type === 'interruption') return [{ key: READ, label: '' }];
  return answersFor(node, facts).map(({ key, label }) => ({ key, label: label[language] ?? '' }));
}

const titleOf = ({ title }: Node, language: string): string => title[language] ?? '';

function knownTo({ nodes }: Guide, answers: Answers): Answers {
  const known = nodes.flatMap((node): [string, string][] => {
    const given = answers[node.key];
    if (given === undefined || node.type === 'outcome') return [];
    const has = node.type === 'interruption' || node.answers.some(({ key }) => key === given);
    return has ? [[node.key, given]] : [];
  });
  return Object.fromEntries(known);
}
