import { stringifyMarkdown } from '@sett/content/markdown';
import { anyTree } from '@sett/content/markdown/testing';
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToLexical } from './markdown-to-lexical.ts';
import type { RichTextState } from './state.ts';
import { toDoc } from './testing/docs.ts';
import { headlessEditor } from './testing/editor.ts';

const editor = await headlessEditor();

describe('markdownToLexical', () => {
  it('writes the very nodes that the editor itself writes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const state = markdownToLexical(stringifyMarkdown(tree), { toDoc });
        expect(throughEditor(state)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Loads a state in a real editor, lets every transform of it run, and saves it again. */
function throughEditor(state: RichTextState): unknown {
  editor.setEditorState(editor.parseEditorState(JSON.stringify(state)));
  editor.update(
    () => {
      for (const { node } of $dfs()) node.markDirty();
    },
    { discrete: true },
  );
  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()));
}
