import type { Link } from 'mdast';
import { lineOf } from './outside.ts';
import { parseMarkdown } from './parse.ts';
import { nodesOf, textOf } from './walk.ts';

export interface MarkdownLink {
  url: string;
  /** Line in the text, counted from 1. */
  line: number;
  /** What the reader sees. */
  text: string;
}

const ENTRY = 'entry:';

/** Every link of a text, in order. Throws a MarkdownError on text too long or deep to parse. */
export function linksIn(text: string): MarkdownLink[] {
  return [...nodesOf(parseMarkdown(text))]
    .filter((node): node is Link => node.type === 'link')
    .map((node) => ({ url: node.url, line: lineOf(node), text: textOf(node) }));
}

/**
 * Keys of the entries that a text links to (`entry:<key>`), in order, each once. In canonical form the
 * address of a link stands as it is, so that most texts need not be parsed to see that they have none.
 */
export function entryLinksIn(text: string): string[] {
  if (!text.includes(ENTRY)) return [];
  const keys = linksIn(text).flatMap(({ url }) => entryKeyOf(url) ?? []);
  return [...new Set(keys)];
}

/** The key in an `entry:<key>` address; `undefined` for every other address. */
export function entryKeyOf(url: string): string | undefined {
  return url.startsWith(ENTRY) ? url.slice(ENTRY.length) : undefined;
}

/** The address, in a text, of an entry's page. */
export function entryUrl(key: string): string {
  return `${ENTRY}${key}`;
}
