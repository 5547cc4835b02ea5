import type { RichTextNode } from '../state.ts';
import type { ToDoc } from './links.ts';

/** What the conversion of one text needs along the way. */
export interface Context {
  toDoc: ToDoc;
  nextLinkId: (address: string) => string;
}

/** A node with children, as Lexical's own `exportJSON` writes it. */
export function element(
  type: string,
  children: RichTextNode[],
  fields: Record<string, unknown> = {},
): RichTextNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...fields };
}

/** A paragraph repeats the format of its first text, because Lexical does. */
export function paragraph(children: RichTextNode[]): RichTextNode {
  const first = children.find(({ type }) => type === 'text');
  return element('paragraph', children, { textFormat: first?.['format'] ?? 0, textStyle: '' });
}

/** Text with its format bits: 1 is bold, 2 is italic. */
export function textNode(text: string, format: number): RichTextNode {
  return { detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 };
}
