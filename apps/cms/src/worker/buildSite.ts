import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { repoRoot } from '../env.ts';

const problemSchema = z.object({
  file: z.string().optional(),
  message: z.string(),
  remedy: z.string().optional(),
});

const reportSchema = z.object({
  ok: z.boolean(),
  releaseId: z.string().optional(),
  pages: z.number(),
  steps: z.array(z.object({ name: z.string(), ms: z.number() })),
  problems: z.array(problemSchema),
});

export type BuildReport = z.infer<typeof reportSchema>;

interface BuildOrder {
  site: string;
  contentDir: string;
  outDir: string;
  reportFile: string;
  now: Date;
  previousPages: number | undefined;
  signal: AbortSignal;
}

/** Builds one site in a process of its own, which a fault in it cannot take the worker down with. */
export async function buildSite(order: BuildOrder): Promise<BuildReport> {
  const { site, contentDir, outDir, reportFile, now, previousPages, signal } = order;
  const args = [
    process.env['SETT_BUILD_SCRIPT'] || path.join(repoRoot, 'apps/web/build/cli.ts'),
    ...[
      '--content',
      contentDir,
      '--site',
      site,
      '--out',
      outDir,
      '--report',
      reportFile,
      '--now',
      now.toISOString(),
    ],
    ...(previousPages === undefined ? [] : ['--previous-pages', String(previousPages)]),
  ];
  const { code, output } = await run(args, signal);
  const report = await readReport(reportFile);
  if (report !== undefined && (report.problems.length > 0 || (report.ok && code === 0)))
    return report;
  throw new Error(
    `Bygget stoppet (kode ${String(code)}): ${output.trim().split('\n').slice(-5).join(' ')}`,
  );
}

function run(
  args: string[],
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: repoRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function readReport(file: string): Promise<BuildReport | undefined> {
  try {
    return reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined; // a build that died wrote none; its output is reported instead
  }
}
