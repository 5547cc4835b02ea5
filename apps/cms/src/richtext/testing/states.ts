import { anyText, anyUrl } from '@sett/content/markdown/testing';
import fc from 'fast-check';
import type { RichTextNode, RichTextState } from '../state.ts';
import { docOf } from './docs.ts';

type Nodes = fc.Arbitrary<RichTextNode[]>;

const node = (type: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({
    type: fc.constant(type),
    version: fc.constant(1),
    ...fields,
  }) as fc.Arbitrary<RichTextNode>;

/** All of Lexical's format bits, not only bold and italic. */
const text = node('text', { text: anyText, format: fc.oneof(fc.nat(3), fc.nat(127)) });
const empty = node('text', { text: fc.constant(''), format: fc.nat(3) });
const leaf = fc.oneof(
  { weight: 12, arbitrary: text },
  { weight: 1, arbitrary: empty },
  { weight: 1, arbitrary: node('linebreak', {}) },
  { weight: 1, arbitrary: node('tab', {}) },
);
const link = fc
  .tuple(
    fc.constantFrom('link', 'autolink'),
    anyUrl,
    fc.array(leaf, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([type, url, children, newTab]) => ({
    type,
    version: 3,
    children,
    fields: { newTab, ...docOf(url) },
  }));
const inline: Nodes = fc.array(
  fc.oneof({ weight: 6, arbitrary: leaf }, { weight: 1, arbitrary: link }),
  {
    maxLength: 5,
  },
);
const paragraph = node('paragraph', { children: inline });

const list: fc.Arbitrary<RichTextNode> = fc.letrec<{ list: RichTextNode; item: RichTextNode }>(
  (tie) => ({
    list: node('list', {
      listType: fc.constantFrom('bullet', 'number', 'check'),
      start: fc.constantFrom(1, 1, 1, 2, 7),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    item: node('listitem', {
      children: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'list' },
        inline,
        tie('list').map((nested) => [nested]),
        fc.tuple(inline, tie('list')).map(([own, nested]) => [...own, nested]),
      ),
    }),
  }),
).list;

const cell = node('tablecell', {
  headerState: fc.nat(3),
  colSpan: fc.constant(1),
  children: fc.array(paragraph, { maxLength: 2 }),
});
const row = node('tablerow', { children: fc.array(cell, { maxLength: 3 }) });

/** States that an editor could come to make of the subset's features, in any disorder. */
export const anyState: fc.Arbitrary<RichTextState> = fc
  .array(
    fc.oneof(
      paragraph,
      node('heading', { tag: fc.constantFrom('h2', 'h3', 'h4'), children: inline }),
      node('quote', { children: inline }),
      node('quote', { children: fc.array(paragraph, { maxLength: 2 }) }),
      list,
      node('table', { children: fc.array(row, { maxLength: 3 }) }),
    ),
    { maxLength: 4 },
  )
  .map((children) => ({
    root: { children, direction: null, format: '', indent: 0, type: 'root', version: 1 },
  }));
