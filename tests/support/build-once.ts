import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { withoutRunner } from './stack/without-runner.ts';
import { until } from './until.ts';

const run = promisify(execFile);

export type SiteOrder = {
  readonly contentDir: string;
  readonly site: string;
  /** The instant that it is built as if at; the real clock's when it is left out. */
  readonly now?: Date;
};

/** Where a finished site is, for looking at only: every test file of the run that asks has the same. */
export type OnceBuilt = { readonly out: string; readonly report: string };

/** The site of an order, built by the first of a run's test files that asks for it; the others wait for that. */
export async function builtOnce(order: SiteOrder): Promise<OnceBuilt> {
  const name = `${order.site}-${createHash('sha256').update(JSON.stringify(order)).digest('hex').slice(0, 8)}`;
  const out = path.join(inject('builds'), name);
  const [report, fault] = [`${out}.json`, `${out}.fault`];
  if (isFirst(`${out}.taken`)) {
    await build(order, out, report).catch((error: unknown) => {
      writeFileSync(fault, String(error));
    });
  }
  await until(`${name} built`, () => existsSync(report) || existsSync(fault), { seconds: 240 });
  if (existsSync(fault)) throw new Error(readFileSync(fault, 'utf8'));
  return { out, report };
}

/** To make a folder either succeeds or finds it made: of two that try at once, one succeeds. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function build(order: SiteOrder, out: string, report: string): Promise<void> {
  const { contentDir, site, now } = order;
  const args = ['--content', contentDir, '--site', site, '--out', out, '--report', `${report}.new`];
  const clock = now === undefined ? [] : ['--now', now.toISOString()];
  const script = path.join(repoRoot, 'apps/web/build/cli.ts');
  const options = { cwd: repoRoot, env: withoutRunner(process.env) };
  await run(process.execPath, [script, ...args, ...clock], options).catch(said);
  renameSync(`${report}.new`, report);
}

function said(cause: Error & { stdout?: string; stderr?: string }): never {
  throw new Error(`${cause.message}\n${cause.stdout ?? ''}\n${cause.stderr ?? ''}`, { cause });
}
