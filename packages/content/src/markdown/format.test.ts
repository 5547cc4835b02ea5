import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalTree,
  checkMarkdown,
  formatMarkdown,
  parseMarkdown,
  stringifyMarkdown,
} from './index.ts';
import { anyTree } from './testing/trees.ts';
import { anySource } from './testing/sources.ts';
import { withoutPositions } from './testing/positions.ts';

const thousand = { numRuns: 1000 };
const minute = 60_000;

describe('formatMarkdown', () => {
  it(
    'reads back every tree exactly as it was written',
    () => {
      fc.assert(
        fc.property(anyTree, (tree) => {
          const canonical = canonicalTree(tree);
          const read = withoutPositions(parseMarkdown(stringifyMarkdown(tree)));
          expect(read).toEqual(withoutPositions(canonical));
        }),
        thousand,
      );
    },
    minute,
  );

  it(
    'changes nothing in what it has written',
    () => {
      fc.assert(
        fc.property(anyTree, (tree) => {
          const text = stringifyMarkdown(tree);
          expect(formatMarkdown(text)).toBe(text);
          expect(checkMarkdown(text).filter(({ code }) => code !== 'heading-jump')).toEqual([]);
        }),
        thousand,
      );
    },
    minute,
  );

  it(
    'keeps what any source says, and formats it once and for all',
    () => {
      fc.assert(
        fc.property(anySource, (source) => {
          fc.pre(
            checkMarkdown(source).every(({ code }) =>
              ['not-canonical', 'heading-jump'].includes(code),
            ),
          );
          const text = formatMarkdown(source);
          expect(canonicalTree(parseMarkdown(text))).toEqual(canonicalTree(parseMarkdown(source)));
          expect(formatMarkdown(text)).toBe(text);
        }),
        thousand,
      );
    },
    minute,
  );
});
