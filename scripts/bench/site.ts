import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContent } from '@sett/content/files';
import { generatedContent } from '../../tests/support/generated-content.ts';
import { kilobytes, perSecond, seconds, timed, watchMemory, type Figure } from './measure.ts';
import { pageBytes } from './pages.ts';
import { publishOneChange } from './publish.ts';
import { runNode } from './run-node.ts';
import { startStack } from './stack.ts';

const site = 'fjellbygd';

/** Measures the whole way with one generated site of so many pages. */
export async function measureSite(pages: number): Promise<Figure[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-bench-content-'));
  const content = generatedContent(pages, site);
  await writeContent(dir, content);
  try {
    return [...(await measureBuild(dir)), ...(await measureWay(dir, content.size))];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measureBuild(contentDir: string): Promise<Figure[]> {
  const out = path.join(contentDir, '..', `${path.basename(contentDir)}-out`);
  const report = `${out}.json`;
  const memory = watchMemory();
  try {
    const args = ['--content', contentDir, '--site', site, '--out', out, '--report', report];
    const { ms } = await timed(() => runNode(['apps/web/build/cli.ts', ...args]));
    const built = JSON.parse(readFileSync(report, 'utf8')) as { pages: number; bytes: number };
    const page = pageBytes(out, 'tjenester/tjeneste-0');
    return [
      {
        what: 'build, with search index and compression',
        value: perSecond(built.pages, ms, 'pages'),
      },
      { what: 'peak memory of the build', value: megabytes(memory.stop()) },
      {
        what: 'a service page, HTML + CSS, brotli',
        value: `${kilobytes(page.html)} + ${kilobytes(page.css)} in ${String(page.requests)} requests`,
      },
      { what: 'the site, uncompressed', value: kilobytes(built.bytes) },
    ];
  } finally {
    memory.stop();
    for (const file of [out, report]) rmSync(file, { recursive: true, force: true });
  }
}

async function measureWay(contentDir: string, documents: number): Promise<Figure[]> {
  const memory = watchMemory();
  const stack = await startStack(contentDir);
  const exported = `${contentDir}-export`;
  try {
    const imported = stack.steps.get('Første import') ?? Number.NaN;
    const exporting = await timed(() =>
      runNode(['apps/cms/src/cli.ts', 'export', exported], stack.env),
    );
    const live = await publishOneChange(stack, site);
    return [
      { what: 'import', value: perSecond(documents, imported, 'documents') },
      {
        what: 'export, the start of its process included',
        value: perSecond(documents, exporting.ms, 'documents'),
      },
      { what: 'from «publish» to live', value: seconds(live) },
      { what: 'peak memory of database, worker, build and CMS', value: megabytes(memory.stop()) },
    ];
  } finally {
    memory.stop();
    await stack.stop();
    rmSync(exported, { recursive: true, force: true });
  }
}

const megabytes = (value: number | undefined) =>
  value === undefined ? 'unknown' : `${String(value)} MB`;
