import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Something that keeps a build from being published, for the editor. */
export interface BuildProblem {
  file?: string | undefined;
  message: string;
  remedy?: string | undefined;
}

/** What the worker, and whoever runs a build by hand, gets back. */
export interface BuildReport {
  ok: boolean;
  site: string;
  releaseId?: string | undefined;
  contentHash?: string | undefined;
  /** HTML pages, without those that only lead on. */
  pages: number;
  /** All files but the compressed copies. */
  bytes: number;
  /** How many states each guide has, by its key; each is a page in each målform. */
  guides: Record<string, number>;
  steps: { name: string; ms: number }[];
  problems: BuildProblem[];
}

export async function writeReport(file: string, report: BuildReport): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

/** The report for a terminal. */
export function formatReport({
  ok,
  site,
  releaseId,
  pages,
  bytes,
  guides,
  steps,
  problems,
}: BuildReport): string {
  const times = steps.map(({ name, ms }) => `${name} ${String(ms)} ms`).join(', ');
  const lines = problems.map(({ file, message, remedy }) =>
    [file, message, remedy && `Slik retter du det: ${remedy}`].filter(Boolean).join(' – '),
  );
  const summary = ok
    ? `${site} er bygd: ${String(pages)} sider, ${String(Math.round(bytes / 1000))} kB, utgivelse ${releaseId ?? ''}.`
    : `${site} ble ikke bygd. Dette må rettes:`;
  const states = Object.entries(guides).map(([key, count]) => `${key} ${String(count)}`);
  const walked = states.length > 0 ? [`Veivisere, tilstander: ${states.join(', ')}.`] : [];
  return [summary, ...lines, ...walked, times].join('\n');
}
