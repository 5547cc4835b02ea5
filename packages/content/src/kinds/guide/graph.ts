import type { Answer, Facts, Guide, Node, Outcome } from '@sett/guide';
import type { EntryOf } from '../../entry.ts';
import type { ageGroups } from '../../fields/vocabulary.ts';
import type { GuideNode, GuideNodeOf, GuideNodeType } from './nodes.ts';

/** The ages of each group in whole years, both ends included; -1 is before birth. */
export const ageSpans: Readonly<Record<keyof typeof ageGroups, { from: number; to: number }>> = {
  gravid: { from: -1, to: -1 },
  '0-1': { from: 0, to: 1 },
  '2-3': { from: 2, to: 3 },
  '4-5': { from: 4, to: 5 },
  '6-9': { from: 6, to: 9 },
  '10-12': { from: 10, to: 12 },
  '13-15': { from: 13, to: 15 },
  '16-18': { from: 16, to: 18 },
};

/** A guide as the graph that `@sett/guide` walks; facts are `age`, `theme` (an entry key) and `setting`. */
export const toGraph = ({ key, data }: EntryOf<'guide'>): Guide => ({
  key,
  start: data.start,
  nodes: data.nodes.map(toNode),
});

const toNode = (node: GuideNode): Node =>
  (converters[node.type] as (given: GuideNode) => Node)(node);

const converters: { [T in GuideNodeType]: (node: GuideNodeOf<T>) => Node } = {
  question: ({ type, key, title, gate, answers }) => ({
    ...{ type, key, title, gate },
    answers: answers.map(toAnswer),
  }),
  interruption: ({ type, key, title, goto }) => ({ type, key, title, goto }),
  outcome: (node) => ({
    ...{ type: node.type, key: node.key, title: node.title, urgency: node.urgency },
    uses: factsRead(node),
  }),
};

function toAnswer({
  key,
  label,
  goto,
  sets,
  when,
}: GuideNodeOf<'question'>['answers'][number]): Answer {
  return {
    ...{ key, label, goto },
    ...(sets && { sets: withoutGaps<string>(sets) satisfies Facts }),
    ...(when && {
      when: withoutGaps<readonly string[]>({
        age: when.ages,
        theme: when.themes,
        setting: when.settings,
      }),
    }),
  };
}

/** Which answers decide what an outcome shows. */
function factsRead({ who, duties }: GuideNodeOf<'outcome'>): NonNullable<Outcome['uses']> {
  const read = { age: who?.answeredAge, theme: who?.answeredTheme, setting: duties };
  return Object.keys(withoutGaps(read));
}

const withoutGaps = <T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
