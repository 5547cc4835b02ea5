import { collapseSpaces } from './clean.ts';
import type { Piece } from './pieces.ts';

/** A word, a link, or the gap between them, with the marks that it is set in. */
export type Unit = Word | Gap | LinkUnit;

export interface Word {
  type: 'word';
  value: string;
  marks: number;
}

/** White space (`value`), or so many hard breaks. A gap has the marks that both its sides share. */
export interface Gap {
  type: 'gap';
  value: string;
  breaks: number;
  marks: number;
}

/** A link is never cut: its marks are those that all of its text has. */
export interface LinkUnit {
  type: 'link';
  url: string;
  units: Unit[];
  marks: number;
}

/** Words, links and gaps; no gap first or last, and never two in a row. */
export function unitsOf(pieces: readonly Piece[]): Unit[] {
  return marked(trimmed(merged(pieces.flatMap(split))));
}

function split(piece: Piece): Unit[] {
  if (piece.type === 'break') return [gap('', 1)];
  if (piece.type === 'link') return linkUnits(piece.url, piece.pieces);
  const parts = piece.value.match(/\s+|\S+/g) ?? [];
  return parts.map((value) =>
    value.trim() === '' ? gap(value) : { type: 'word', value, marks: piece.marks },
  );
}

/** White space at the edges of a link's text goes outside the link. */
function linkUnits(url: string, pieces: readonly Piece[]): Unit[] {
  const inside = merged(pieces.flatMap(split));
  const units = marked(trimmed(inside));
  const marks = units.reduce((all, unit) => all & unit.marks, ~0);
  const edges = [inside.at(0), inside.at(-1)].map((unit) => (unit?.type === 'gap' ? [unit] : []));
  return [...(edges[0] ?? []), { type: 'link', url, units, marks }, ...(edges[1] ?? [])];
}

function merged(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const last = out.at(-1);
    if (unit.type !== 'gap' || last?.type !== 'gap') out.push(unit);
    else out[out.length - 1] = gap(last.value + unit.value, last.breaks + unit.breaks);
  }
  return out;
}

function trimmed(units: readonly Unit[]): Unit[] {
  return units.slice(
    units.at(0)?.type === 'gap' ? 1 : 0,
    units.at(-1)?.type === 'gap' ? -1 : undefined,
  );
}

function marked(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) =>
    unit.type === 'gap'
      ? { ...unit, marks: (units[at - 1]?.marks ?? 0) & (units[at + 1]?.marks ?? 0) }
      : unit,
  );
}

function gap(value: string, breaks = 0): Gap {
  return { type: 'gap', value: collapseSpaces(value), breaks, marks: 0 };
}
