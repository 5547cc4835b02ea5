import { Graph, layout } from '@dagrejs/dagre';
import type { Box } from './map.ts';

/** Measures of a box, which the stylesheet keeps to. */
const measures = { width: 260, head: 84, lead: 28, fault: 24 } as const;

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each box stands: the first question to the left, and what an answer leads to on its right. */
export function placesOf(boxes: readonly Box[]): ReadonlyMap<string, Place> {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 120, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(box.id, sizeOf(box));
  for (const { id, leads } of boxes)
    for (const { to } of leads) if (to !== undefined) graph.setEdge(id, to);
  layout(graph);
  // Turned upside down: so the first answer leads to what stands highest, and fewer lines cross.
  const turned = ({ x, y }: Middle) => ({ x, y: -y });
  return new Map(
    boxes.map((box) => [box.id, cornerOf(turned(graph.node(box.id) as Middle), sizeOf(box))]),
  );
}

interface Middle {
  x: number;
  y: number;
}

const sizeOf = ({ leads, faults }: Box) => ({
  width: measures.width,
  height: measures.head + leads.length * measures.lead + (faults.length > 0 ? measures.fault : 0),
});

const cornerOf = ({ x, y }: Middle, { width, height }: { width: number; height: number }) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
