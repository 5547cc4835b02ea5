import { checkMarkdown, plainText, stringifyMarkdown } from '@sett/content/markdown';
import { anyTree } from '@sett/content/markdown/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicalToMarkdown } from './lexical-to-markdown.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';
import { childrenOf, type RichTextNode } from './state.ts';
import { toDoc, toKey } from './testing/docs.ts';
import { anyState } from './testing/states.ts';

const thousand = { numRuns: 1000 };
const minute = 60_000;
const there = (text: string) => markdownToLexical(text, { toDoc });
const back = (state: ReturnType<typeof there>) => lexicalToMarkdown(state, { toKey });

describe('Markdown and Lexical', () => {
  it('gives canonical Markdown back unchanged', { timeout: minute }, () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const text = stringifyMarkdown(tree);
        expect(back(there(text))).toBe(text);
      }),
      thousand,
    );
  });

  it('gives a normalised state back unchanged', { timeout: minute }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const normalised = there(back(state));
        expect(there(back(normalised))).toEqual(normalised);
      }),
      thousand,
    );
  });

  it('makes canonical Markdown of any state, and loses no word of it', { timeout: minute }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = back(state);
        expect(checkMarkdown(text).filter(({ code }) => code !== 'heading-jump')).toEqual([]);
        expect(bare(plainText(text))).toBe(bare(state.root.children.map(visible).join('')));
      }),
      thousand,
    );
  });
});

function visible(node: RichTextNode): string {
  return typeof node['text'] === 'string' ? node['text'] : childrenOf(node).map(visible).join('');
}

/** Without what converting may change: white space, what is invisible, how accents are composed. */
function bare(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{C}\ufffd]/gu, '')
    .normalize('NFC');
}
