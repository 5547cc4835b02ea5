/** What Payload stores in a rich text field: the JSON of a Lexical editor state. */
export type RichTextState = {
  root: {
    type: string;
    children: RichTextNode[];
    direction: 'ltr' | 'rtl' | null;
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | '';
    indent: number;
    version: number;
  };
  [key: string]: unknown;
};

/** A node of any type; which fields it has depends on the type. */
export type RichTextNode = { type: string; version: number; [key: string]: unknown };

/** A document that an internal link points at, as Payload stores it. */
export type DocReference = { relationTo: string; value: string | number };

/** The nodes inside a node; empty for a leaf. */
export function childrenOf(node: RichTextNode): RichTextNode[] {
  return Array.isArray(node['children']) ? (node['children'] as RichTextNode[]) : [];
}

/** The text inside a node as an editor sees it, for messages. */
export function textOf(node: RichTextNode): string {
  return typeof node['text'] === 'string' ? node['text'] : childrenOf(node).map(textOf).join('');
}
