import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkMarkdown } from './index.ts';

const docs = new URL('../../../../docs/markdown.md', import.meta.url);

it('finds the example of docs/markdown.md in order', () => {
  const [, example = ''] = /```text\n([\s\S]*?)\n```/.exec(readFileSync(docs, 'utf8')) ?? [];
  expect(example).toContain('## Slik får du hjelp');
  expect(checkMarkdown(example)).toEqual([]);
});
