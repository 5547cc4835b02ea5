import type { Root } from 'mdast';

/**
 * The nodes that long text may consist of, in canonical form: a strict subset of mdast, so that
 * a `MarkdownTree` can be given to any mdast tool. See docs/markdown.md.
 */
export interface MarkdownTree {
  type: 'root';
  children: Block[];
}

export type Block = Paragraph | Heading | List | Quote | Table;

/** Never empty; no white space at its edges. */
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

/** Level 1 is the page's own title. Has no hard break. */
export interface Heading {
  type: 'heading';
  depth: 2 | 3 | 4;
  children: Inline[];
}

/** Two lists of the same sort never stand next to each other. `start` is null in a bullet list. */
export interface List {
  type: 'list';
  ordered: boolean;
  start: number | null;
  spread: false;
  children: ListItem[];
}

/** One paragraph, then the lists below it. */
export interface ListItem {
  type: 'listItem';
  spread: false;
  children: [Paragraph, ...List[]];
}

/** A quote is one paragraph, possibly with hard breaks. */
export interface Quote {
  type: 'blockquote';
  children: [Paragraph];
}

/** The first row is the header. Every row has as many cells as the widest. */
export interface Table {
  type: 'table';
  align: null[];
  children: TableRow[];
}

export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

/** Can be empty. Has no hard break. */
export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}

export type Inline = Text | Break | Strong | Emphasis | Link;

export interface Text {
  type: 'text';
  value: string;
}

/** A line break inside a paragraph. */
export interface Break {
  type: 'break';
}

export interface Strong {
  type: 'strong';
  children: Inline[];
}

export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

/** Never empty, and never inside another link. `url` may be `entry:<key>`. */
export interface Link {
  type: 'link';
  url: string;
  children: Inline[];
}

/** Any mdast tree, as parsed: not necessarily inside the subset. */
export type { Root };
