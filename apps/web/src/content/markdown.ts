import { entryKeyOf, parseMarkdown } from '@sett/content/markdown';
import type { Localized } from '@sett/content';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { entryAddress } from './addresses.ts';
import { linkEmergencyNumbers } from './emergency-links.ts';
import type { Glossary } from './glossary.ts';
import { withWholeNumbers } from './numbers.ts';
import { passage, type Foreign } from './phrase.ts';
import type { AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Long text as HTML, marked when it is in another language than the page. */
export interface Prose extends Foreign {
  html: string;
}

export interface ProseOptions {
  /** How many levels the headings go down, for a text that stands below a heading of the page. */
  below?: number;
  /** Explains words where they first stand. */
  glossary?: Glossary;
  /** The ids that headings of this page have taken, when it has several texts. */
  ids?: Set<string>;
  /** For a text that is one table: its caption, and whether its first column are headers too. */
  table?: { caption: string; rowHeaders: boolean };
}

/**
 * A Markdown text as HTML: links to entries lead to their pages, headings have ids, tables can be
 * scrolled. Raw HTML is never let through. Throws when a link leads to an entry without a page.
 */
export function prose(
  view: AnyView,
  text: Localized,
  { below = 0, glossary, ids = new Set(), table }: ProseOptions = {},
): Prose {
  const { text: markdown, ...foreign } = passage(view, text);
  const tree = toHast(parseMarkdown(markdown)) as Root;
  walk(tree, (element) => {
    if (element.tagName === 'a') resolveLink(view, element);
    if (/^h[2-4]$/.test(element.tagName)) setHeading(element, below, ids);
    if (element.tagName === 'tr') setHeaders(element, table?.rowHeaders === true);
    if (element.tagName === 'table' && table) element.children.unshift(captionOf(table.caption));
  });
  linkEmergencyNumbers(view, tree);
  glossary?.mark(tree);
  keepNumbersWhole(tree);
  wrapTables(tree, table?.caption ?? wordsIn(view.language).table);
  return { html: toHtml(tree), ...foreign };
}

export const maybeProse = (
  view: AnyView,
  text: Localized | undefined,
  options?: ProseOptions,
): Prose | undefined => text && prose(view, text, options);

function resolveLink(view: AnyView, element: Element): void {
  const url = element.properties['href'];
  const key = typeof url === 'string' ? entryKeyOf(url) : undefined;
  if (key === undefined) return;
  const entry = view.content.entries.get(key);
  const href = entry && entryAddress(view, entry);
  if (href === undefined)
    throw new Error(`En lenke i teksten peker på «${key}», som ikke har noen side.`);
  element.properties['href'] = href;
}

function setHeading(element: Element, below: number, ids: Set<string>): void {
  element.tagName = `h${String(Math.min(6, Number(element.tagName.slice(1)) + below))}`;
  const base = anchorOf(textOf(element));
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${String(count)}`;
  ids.add(id);
  element.properties['id'] = id;
}

/** A name for the place a heading marks: lower case, æøå kept apart from a and o. */
export function anchorOf(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return (
    plain
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'del'
  );
}

/** Says what each header is a header of; an empty corner is none. */
function setHeaders(row: Element, hasRowHeaders: boolean): void {
  const cells = row.children.filter((child) => child.type === 'element');
  const [first] = cells;
  if (hasRowHeaders && first?.tagName === 'td') {
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  }
  for (const cell of cells) {
    if (cell.tagName !== 'th') continue;
    if (textOf(cell) === '') cell.tagName = 'td';
    else cell.properties['scope'] ??= 'col';
  }
}

const captionOf = (text: string): Element => ({
  type: 'element',
  tagName: 'caption',
  properties: {},
  children: [{ type: 'text', value: text }],
});

/** A telephone number is not broken over two lines. */
function keepNumbersWhole(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type === 'element') keepNumbersWhole(child);
    if (child.type !== 'text') continue;
    child.value = withWholeNumbers(child.value);
  }
}

function wrapTables(parent: Root | Element, label: string): void {
  const children = parent.children as RootContent[];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'table') children[index] = scroller(child, label);
    else wrapTables(child, label);
  }
}

const scroller = (table: Element, label: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label },
  children: [table],
});

function walk(parent: Root | Element, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child);
    walk(child, visit);
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
