import fc from 'fast-check';
import type { List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { anyInline } from './inline.ts';

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph' as const),
  children: anyInline,
});
const heading = fc.record({
  type: fc.constant('heading' as const),
  depth: fc.constantFrom(2 as const, 3 as const, 4 as const),
  children: anyInline,
});
const quote = fc.record({
  type: fc.constant('blockquote' as const),
  children: fc.tuple(paragraph),
});

/** Trees that the subset allows, but far from canonical form: what an editor might come to make. */
export const anyTree: fc.Arbitrary<Root> = fc.record({
  type: fc.constant('root' as const),
  children: fc.array(block(), { maxLength: 3 }),
});

function block(): fc.Arbitrary<RootContent> {
  return fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: quote },
    { weight: 3, arbitrary: list(4) },
    { weight: 2, arbitrary: table() },
  );
}

function list(depth: number): fc.Arbitrary<List> {
  return fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.constantFrom(1, 1, 1, 0, 2, 9, 99),
    spread: fc.constant(false),
    children: fc.array(listItem(depth), { minLength: 1, maxLength: 3 }),
  });
}

function listItem(depth: number): fc.Arbitrary<ListItem> {
  const below = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 });
  const own = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(paragraph) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
  return fc.record({
    type: fc.constant('listItem' as const),
    spread: fc.boolean(),
    children: fc.tuple(own, below).map(([text, lists]) => [...text, ...lists]),
  });
}

function table(): fc.Arbitrary<Table> {
  const cell = fc.record({ type: fc.constant('tableCell' as const), children: anyInline });
  const row = fc.record({
    type: fc.constant('tableRow' as const),
    children: fc.array(cell, { minLength: 1, maxLength: 3 }),
  });
  return fc.record({
    type: fc.constant('table' as const),
    children: fc.array(row, { minLength: 1, maxLength: 3 }),
  });
}
