import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { anyText, anyUrl, longText } from './words.ts';

const text = fc.record({ type: fc.constant('text' as const), value: anyText });
const long = fc.record({ type: fc.constant('text' as const), value: longText });
const hardBreak = fc.constant({ type: 'break' as const });

/** Inline content of any nesting, such as links inside emphasis inside strong, with white space at every edge. */
export const anyInline: fc.Arbitrary<PhrasingContent[]> = inline(3, true);

function inline(depth: number, links: boolean): fc.Arbitrary<PhrasingContent[]> {
  return fc.array(node(depth, links), { maxLength: 3 });
}

function node(depth: number, links: boolean): fc.Arbitrary<PhrasingContent> {
  const leaves = fc.oneof(
    { weight: 300, arbitrary: text },
    { weight: 1, arbitrary: long },
    { weight: 50, arbitrary: hardBreak },
  );
  if (depth === 0) return leaves;
  const inside = inline(depth - 1, links);
  const marks = (['strong', 'emphasis'] as const).map((type) =>
    fc.record({ type: fc.constant(type), children: inside }),
  );
  return fc.oneof(
    { weight: 5, arbitrary: leaves },
    ...marks.map((arbitrary) => ({ weight: 2, arbitrary })),
    ...(links ? [{ weight: 2, arbitrary: link(inline(depth - 1, false)) }] : []),
  );
}

function link(children: fc.Arbitrary<PhrasingContent[]>): fc.Arbitrary<PhrasingContent> {
  return fc.record({ type: fc.constant('link' as const), url: anyUrl, children });
}
