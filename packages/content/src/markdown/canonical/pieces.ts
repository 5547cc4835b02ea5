import type { Nodes } from 'mdast';
import { outsideSubset } from '../outside.ts';
import { cleanText } from './clean.ts';

/** Bits that say how a piece of text is marked; the same numbers as Lexical's formats. */
export const STRONG = 1;
export const EMPHASIS = 2;

/** Inline content laid flat: what it says and how it is marked, but not how that was nested. */
export type Piece = TextPiece | BreakPiece | LinkPiece;

export interface TextPiece {
  type: 'text';
  value: string;
  marks: number;
}

export interface BreakPiece {
  type: 'break';
}

export interface LinkPiece {
  type: 'link';
  url: string;
  pieces: Piece[];
}

/** Lays nodes flat, with neighbours of the same marks joined and links without text left out. */
export function piecesOf(nodes: readonly Nodes[], marks = 0): Piece[] {
  return joined(nodes.flatMap((node) => flat(node, marks)));
}

function flat(node: Nodes, marks: number): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value, marks }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
      return node.children.flatMap((child) => flat(child, marks | STRONG));
    case 'emphasis':
      return node.children.flatMap((child) => flat(child, marks | EMPHASIS));
    case 'link': {
      const pieces = piecesOf(node.children, marks);
      if (pieces.some(({ type }) => type === 'link')) throw outsideSubset(node);
      return pieces.some(hasText) ? [{ type: 'link', url: node.url, pieces }] : pieces;
    }
    default:
      throw outsideSubset(node);
  }
}

function hasText(piece: Piece): boolean {
  return piece.type === 'text' && piece.value.trim() !== '';
}

/** Joined before they are cleaned: a letter and its accent can stand in two text nodes. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.type !== 'text') out.push(piece);
    else if (last?.type === 'text' && last.marks === piece.marks) last.value += piece.value;
    else out.push({ ...piece });
  }
  return out.map(cleaned).filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function cleaned(piece: Piece): Piece {
  return piece.type === 'text' ? { ...piece, value: cleanText(piece.value) } : piece;
}
