import type { Table as MdastTable } from 'mdast';
import type { Table, TableCell, TableRow } from '../tree.ts';
import { canonicalLine } from './inline.ts';

/** A table without empty rows below the header; nothing when no cell has text. */
export function canonicalTable(node: MdastTable): Table[] {
  const rows = node.children.map((row) => row.children.map((cell) => canonicalLine(cell.children)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kept = rows.filter((row, at) => at === 0 || row.some((cell) => cell.length > 0));
  if (!kept.flat().some((cell) => cell.length > 0)) return [];
  return [
    { type: 'table', align: empty(width, null), children: kept.map((row) => tableRow(row, width)) },
  ];
}

function tableRow(cells: readonly TableCell['children'][], width: number): TableRow {
  const padded = empty(width, undefined).map((_, at) => cells[at] ?? []);
  return {
    type: 'tableRow',
    children: padded.map((children) => ({ type: 'tableCell', children })),
  };
}

function empty<T>(length: number, value: T): T[] {
  return Array.from({ length }, () => value);
}
