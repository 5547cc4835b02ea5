import type { Answer, Guide, Node } from '../types.ts';

/** The same in both målformer. */
export const both = (text: string) => ({ nb: text, nn: text });
/** An answer of this key, which leads to this node. */
export const answer = (key: string, goto: string, more: Partial<Answer> = {}): Answer => ({
  ...{ key, label: both(key), goto },
  ...more,
});
/** A question of this key; `true` makes it the danger gate. */
export const question = (key: string, answers: Answer[], gate?: true): Node => ({
  ...{ type: 'question', key, title: both(key), answers },
  ...(gate && { gate }),
});
/** An outcome of this key, and the facts that it reads. */
export const outcome = (key: string, uses: string[] = []): Node => ({
  type: 'outcome',
  key,
  title: both(key),
  urgency: 'soon',
  uses,
});

export const gate = question('fare', [answer('ja', 'ring'), answer('nei', 'alder')], true);
export const age = question('alder', [
  answer('liten', 'tema', { sets: { age: '2-3' } }),
  answer('stor', 'tema', { sets: { age: '6-9' } }),
]);
export const theme = question('tema', [
  answer('biter', 'kontakt'),
  answer('trist', 'kontakt'),
  answer('skole', 'kontakt', { when: { age: ['6-9'] } }),
]);
/** A gate, an age and a theme: nothing is wrong with it. */
export const whole = guide([gate, age, theme, outcome('ring'), outcome('kontakt', ['age'])]);

/** A guide of these nodes. */
export function guide(nodes: Node[], start = 'fare'): Guide {
  return { key: 'forelder', start, nodes };
}
