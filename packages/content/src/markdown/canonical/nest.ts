import type { Inline } from '../tree.ts';
import { EMPHASIS, STRONG } from './pieces.ts';
import type { Unit } from './units.ts';

/**
 * The one way to nest units: the mark that reaches furthest lies outermost, strong outside
 * emphasis when they are equal, and both outside a link that they cover whole. A mark never
 * starts or ends on a gap, which Markdown cannot say.
 */
export function nest(units: readonly Unit[], inside = 0): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (let unit = units[at]; unit !== undefined; unit = units[at]) {
    const mark = unit.type === 'gap' ? 0 : furthest(units, at, unit.marks & ~inside);
    const end = mark === 0 ? at + 1 : reach(units, at, mark);
    append(out, mark === 0 ? leaf(unit, inside) : marked(mark, units.slice(at, end), inside));
    at = end;
  }
  return out;
}

function furthest(units: readonly Unit[], at: number, marks: number): number {
  const strong = marks & STRONG ? reach(units, at, STRONG) : 0;
  const emphasis = marks & EMPHASIS ? reach(units, at, EMPHASIS) : 0;
  if (strong === 0 && emphasis === 0) return 0;
  return strong >= emphasis ? STRONG : EMPHASIS;
}

function reach(units: readonly Unit[], from: number, mark: number): number {
  let end = from;
  while (end < units.length && ((units[end]?.marks ?? 0) & mark) !== 0) end++;
  return end;
}

function marked(mark: number, units: readonly Unit[], inside: number): Inline {
  const children = nest(units, inside | mark);
  return { type: mark === STRONG ? 'strong' : 'emphasis', children };
}

function leaf(unit: Unit, inside: number): Inline {
  if (unit.type === 'word') return { type: 'text', value: unit.value };
  if (unit.type === 'gap')
    return unit.breaks > 0 ? { type: 'break' } : { type: 'text', value: unit.value };
  return { type: 'link', url: unit.url, children: nest(unit.units, inside) };
}

function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.value += node.value;
  else nodes.push(node);
}
