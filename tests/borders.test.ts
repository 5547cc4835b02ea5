import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});

describe('borders', () => {
  it.each([
    [
      'packages/content/src/x.ts',
      '../../../apps/web/src/content/load.ts',
      'Packages never import apps.',
    ],
    ['packages/content/src/x.ts', '@sett/cms', 'Packages never import apps.'],
    ['packages/releases/src/x.ts', 'payload', 'Payload and Next stay in apps/cms.'],
    ['packages/content/src/x.ts', 'astro:content', 'Astro stays in apps/web.'],
    ['apps/cms/src/publish/x.ts', '../../../web/build/run.ts', 'Apps meet in packages/ only.'],
    ['apps/web/src/content/x.ts', '../../../cms/src/env.ts', 'Apps meet in packages/ only.'],
    ['apps/web/src/content/x.ts', '@payloadcms/ui', 'Payload and Next stay in apps/cms.'],
  ])('%s may not import %s', async (filePath, imported, message) => {
    expect(await faults(filePath, imported)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['packages/schedule/src/x.ts', '@sett/content'],
    ['apps/cms/src/publish/x.ts', '@sett/releases'],
    ['apps/cms/src/publish/x.ts', 'payload'],
    ['apps/web/src/content/x.ts', '../pages/web/x.ts'],
  ])('%s may import %s', async (filePath, imported) => {
    expect(await faults(filePath, imported)).toEqual([]);
  });
});

async function faults(filePath: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${imported}';\n`, {
    filePath: path.join(root, filePath),
  });
  return result?.messages.map(({ message }) => message) ?? [];
}
