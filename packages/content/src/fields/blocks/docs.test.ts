import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalData } from '../../canonical.ts';
import { parseYaml, toYaml } from '../../files/yaml.ts';
import { kindOf } from '../../kinds/index.ts';
import { block } from './index.ts';

const docs = new URL('../../../../../docs/content.md', import.meta.url);

it('finds a good example of every block in docs/content.md, in the form that files have', () => {
  const [, example = ''] = /```yaml\n(blocks:\n[\s\S]*?)```/.exec(readFileSync(docs, 'utf8')) ?? [];
  const text = `title:\n  nb: Eksempel\n${example}`;
  const parsed = parseYaml(text, 'docs/content.md');
  if (!('data' in parsed)) throw new Error(parsed.problem.message);
  const page = kindOf('page').schema.safeParse(parsed.data);
  expect(page.error).toBeUndefined();
  expect(toYaml(canonicalData('page', parsed.data))).toBe(text);
  const types = (page.data?.['blocks'] as { type: string }[]).map(({ type }) => type);
  expect(new Set(types).size).toBe(block().options.length);
});
