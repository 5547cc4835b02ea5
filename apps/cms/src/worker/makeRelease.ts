import path from 'node:path';
import type { Payload } from 'payload';
import { openStore, type ReleaseStore, type Staged } from '@sett/releases';
import { contentHash, entryOf, keyOfFile, titleOf, type Content } from '@sett/content';
import { releasesDir } from '../env.ts';
import { exportContent } from '../publish/exportContent.ts';
import { buildSite, type BuildReport } from './buildSite.ts';
import { now, osloDay } from './clock.ts';
import { fingerprints } from './fingerprints.ts';
import type { ReleaseFields } from './releaseRecords.ts';
import { stopping } from './stopping.ts';

/** What the record of a publish is told, and the release when there is one. */
export interface Made {
  fields: ReleaseFields;
  release?: { release: string; pages: number };
}
type Steps = { name: string; ms: number }[];

/** Exports, builds and switches. Content that cannot be built gives no release, and says why. */
export async function makeRelease(payload: Payload, site: string, workDir: string): Promise<Made> {
  const store = openStore(releasesDir);
  const steps: Steps = [];
  const contentDir = path.join(workDir, 'content');
  const content = await timed(steps, 'eksport', () =>
    exportContent({ payload, dir: contentDir, sites: [site] }),
  );
  const staged = await store.stage(site);
  const instant = now();
  const report = await buildInto(staged, {
    site,
    contentDir,
    workDir,
    instant,
    previousPages: livePages(store, site),
  });
  steps.push(...report.steps);
  const { releaseId, pages } = report;
  if (report.problems.length > 0 || releaseId === undefined) {
    staged.discard();
    return { fields: { ...failureOf(report), steps } };
  }
  const live = await timed(steps, 'bytte', () =>
    store.activate(staged, {
      id: releaseId,
      title: titleIn(content, site),
      host: entryOf(content, 'site', site)?.data.host ?? `${site}.localhost`,
      pages,
      publishedAt: instant.toISOString(),
      contentHash: contentHash(content),
    }),
  );
  await prune(store, site);
  const release = live.manifest.id;
  const fields = { release, status: 'live', pages, steps, day: osloDay(instant) } as const;
  return {
    fields: { ...fields, ...(await fingerprints(payload, site, content)) },
    release: { release, pages },
  };
}

interface BuildInto {
  site: string;
  contentDir: string;
  workDir: string;
  instant: Date;
  previousPages: number | undefined;
}

async function buildInto(
  staged: Staged,
  { site, contentDir, workDir, instant, previousPages }: BuildInto,
): Promise<BuildReport> {
  const reportFile = path.join(workDir, 'report.json');
  try {
    return await buildSite({
      site,
      contentDir,
      outDir: staged.dir,
      reportFile,
      now: instant,
      previousPages,
      signal: stopping,
    });
  } catch (error) {
    staged.discard();
    throw error;
  }
}

async function timed<T>(steps: Steps, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  steps.push({ name, ms: Math.round(performance.now() - began) });
  return result;
}

const MOST_LINES = 50;

/** A fault in all pages would be longer than the record takes, and than anybody reads. */
const shortened = (lines: readonly string[]): string[] =>
  lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `… og ${String(lines.length - MOST_LINES)} til.`];

function failureOf({ problems }: BuildReport): ReleaseFields {
  const lines = problems.map(({ file, message, remedy }) =>
    [file, message, remedy].filter(Boolean).join(' – '),
  );
  const file = problems.find((problem) => problem.file !== undefined)?.file?.split(' › ')[0];
  return {
    status: 'failed',
    message: shortened(lines).join('\n') || 'Bygget ga ingen utgivelse.',
    ...(file === undefined ? {} : { mend: keyOfFile(file) ?? file }),
  };
}

/** A damaged live release has no page count to hold the next one against. */
function livePages(store: ReleaseStore, site: string): number | undefined {
  return store.list(site).find(({ live }) => live)?.manifest.pages;
}

async function prune(store: ReleaseStore, site: string): Promise<void> {
  const keep = Number(process.env['SETT_KEEP_RELEASES'] || 5);
  const maxBytes = Number(process.env['SETT_RELEASE_DISK_MB'] || 2000) * 1_000_000;
  await store.prune(site, { keep, maxBytes });
}

function titleIn(content: Content, site: string): string {
  const entry = entryOf(content, 'site', site);
  return entry ? titleOf(entry) : site;
}
