import { type Guide, type Node } from '@sett/guide';

/** Where an answer leads that leads nowhere, or back to where one came from. */
export const NOWHERE = '--ingen-steder';

/**
 * The graph with every loose end tied: an answer that leads to nothing, or in a circle, ends in one outcome
 * of its own. So a guide that is not finished can be drawn and tried all the same.
 */
export function walkable(guide: Guide): Guide {
  const unique = guide.nodes.filter(
    ({ key }, index) => guide.nodes.findIndex((node) => node.key === key) === index,
  );
  const keys = new Set(unique.map(({ key }) => key));
  const tied = unique.map((node) => led(node, (goto) => (keys.has(goto) ? goto : NOWHERE)));
  const nodes = [...withoutCircles([...tied, nowhere])];
  return { key: guide.key, start: startOf(guide, keys), nodes };
}

const nowhere: Node = { type: 'outcome', key: NOWHERE, title: {}, urgency: 'whenever' };

/** What is chosen, or the question about danger, or what stands first. */
function startOf({ start, nodes }: Guide, keys: ReadonlySet<string>): string {
  if (keys.has(start)) return start;
  const gate = nodes.find((node) => node.type === 'question' && node.gate);
  return (gate ?? nodes[0])?.key ?? NOWHERE;
}

function led(node: Node, lead: (goto: string) => string): Node {
  if (node.type === 'outcome') return node;
  if (node.type === 'interruption') return { ...node, goto: lead(node.goto) };
  const answers = node.answers.map((answer) => ({ ...answer, goto: lead(answer.goto) }));
  return { ...node, answers };
}

/** Goes through the graph once, and cuts what leads back to a node that one is still inside. */
function withoutCircles(nodes: readonly Node[]): Iterable<Node> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const inside = new Set<string>();
  const done = new Map<string, Node>();
  const visit = (key: string): void => {
    const node = byKey.get(key);
    if (node === undefined || done.has(key)) return;
    inside.add(key);
    const cut = led(node, (goto) => {
      if (inside.has(goto)) return NOWHERE;
      visit(goto);
      return goto;
    });
    inside.delete(key);
    done.set(key, cut);
  };
  for (const { key } of nodes) visit(key);
  return nodes.map((node) => done.get(node.key) ?? node);
}
