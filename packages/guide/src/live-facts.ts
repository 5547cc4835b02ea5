import { nodeOf } from './graph.ts';
import type { Answer, Facts, Guide, Node } from './types.ts';

/** For each node the facts that it, or something that can follow, reads. */
type LiveFacts = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Guide, LiveFacts>();

/**
 * Only the facts that matter from this node on. A fact that nothing further on reads is dropped, so that
 * two ways to the same place become one state and the number of pages stays small. The guide must have
 * no cycle, and is asked only once what it reads.
 */
export function relevant(guide: Guide, node: string, facts: Facts): Facts {
  const live = known.get(guide) ?? liveFacts(guide);
  known.set(guide, live);
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([fact]) => live.get(node)?.has(fact))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function liveFacts(guide: Guide): LiveFacts {
  const live = new Map<string, ReadonlySet<string>>();
  const visit = (key: string): ReadonlySet<string> => {
    const before = live.get(key);
    if (before !== undefined) return before;
    const node = nodeOf(guide, key);
    const found = new Set(readBy(node));
    for (const { goto, sets } of waysOut(node)) {
      for (const fact of visit(goto)) if (!Object.hasOwn(sets, fact)) found.add(fact);
    }
    live.set(key, found);
    return found;
  };
  for (const { key } of guide.nodes) visit(key);
  return live;
}

/** A question reads what decides its answers, and what would let it be passed over. */
function readBy(node: Node): string[] {
  if (node.type === 'outcome') return [...(node.uses ?? [])];
  if (node.type === 'interruption') return [];
  const passable = node.gate ? [] : node.answers;
  return [
    ...node.answers.flatMap(({ when = {} }) => Object.keys(when)),
    ...passable.flatMap(({ sets = {} }) => Object.keys(sets)),
  ];
}

function waysOut(node: Node): { goto: string; sets: Facts }[] {
  if (node.type === 'outcome') return [];
  if (node.type === 'interruption') return [{ goto: node.goto, sets: {} }];
  return node.answers.map(({ goto, sets = {} }: Answer) => ({ goto, sets }));
}
