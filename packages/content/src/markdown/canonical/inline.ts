import type { Nodes } from 'mdast';
import type { Inline } from '../tree.ts';
import { nest } from './nest.ts';
import { piecesOf } from './pieces.ts';
import { unitsOf, type Unit } from './units.ts';

/** Inline content in canonical form; hard breaks that stand together become one. */
export function canonicalInline(nodes: readonly Nodes[]): Inline[] {
  return nest(unitsOf(piecesOf(nodes)));
}

/** The same for where a line cannot break, in headings and cells: a hard break becomes a space. */
export function canonicalLine(nodes: readonly Nodes[]): Inline[] {
  return nest(unitsOf(piecesOf(nodes)).map(withoutBreak));
}

/** The same for a paragraph: two hard breaks or more were meant as a new one. */
export function canonicalParagraphs(nodes: readonly Nodes[]): Inline[][] {
  const units = unitsOf(piecesOf(nodes));
  const cuts = units.flatMap((unit, at) => (unit.type === 'gap' && unit.breaks > 1 ? [at] : []));
  const starts = [0, ...cuts.map((at) => at + 1)];
  const parts = starts.map((start, part) => nest(units.slice(start, cuts[part])));
  return parts.filter((part) => part.length > 0);
}

function withoutBreak(unit: Unit): Unit {
  if (unit.type === 'link') return { ...unit, units: unit.units.map(withoutBreak) };
  return unit.type === 'gap' && unit.breaks > 0 ? { ...unit, breaks: 0, value: ' ' } : unit;
}
