import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, TaskHandlerArgs } from 'payload';
import { openStore, type ReleaseStore, type Staged } from '@sett/releases';
import { contentHash, entryHash, entryOf, keyOfFile, type Content } from '@sett/content';
import { env, releasesDir } from '../env.ts';
import { exportContent } from '../publish/exportContent.ts';
import type { PublishInput } from '../publish/queuePublishes.ts';
import { buildHash } from './buildHash.ts';
import { buildSite, type BuildReport } from './buildSite.ts';
import { now, osloDay } from './clock.ts';
import {
  finishRecord,
  markLive,
  newest,
  pruneRecords,
  startRecord,
  type ReleaseFields,
} from './releaseRecords.ts';
import { stopping } from './stopping.ts';

const workDirs = path.join(env.stateDir, 'work');

/** A worker that was killed left what it worked on. Only the one worker may remove it. */
export const clearWorkDirs = (): Promise<void> => rm(workDirs, { recursive: true, force: true });

type Task = { input: PublishInput; output: object };

/** How a publish ended, for the one who waits for it. */
export type PublishResult = { release: string; pages: number } | { fault: string };

/** The job that puts one site on the web. A failure is recorded, and the job is done all the same. */
export async function publishSiteTask({
  input,
  req,
}: TaskHandlerArgs<Task>): Promise<{ output: object }> {
  await publishSite(req.payload, input);
  return { output: {} };
}

/**
 * Exports a site's content, builds it, and switches to it. Killed anywhere, it leaves the live release
 * as it is, and the next run begins anew. Throws only when the outcome cannot be recorded.
 */
export async function publishSite(
  payload: Payload,
  { site, by = 'Sett' }: PublishInput,
): Promise<PublishResult> {
  const id = await startRecord(payload, { site, by });
  const workDir = await newWorkDir();
  try {
    const { fields, release } = await makeRelease(payload, site, workDir);
    await finishRecord(payload, id, fields);
    await pruneRecords(payload, site);
    if (release === undefined) return { fault: fields.message ?? '' };
    await markLive(payload, id, site, 'replaced');
    return release;
  } catch (error) {
    if (stopping.aborted) throw error;
    const fault = messageOf(error);
    console.error(error);
    await finishRecord(payload, id, { status: 'failed', message: fault });
    return { fault };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

type Made = { fields: ReleaseFields; release?: { release: string; pages: number } };
type Steps = { name: string; ms: number }[];

async function makeRelease(payload: Payload, site: string, workDir: string): Promise<Made> {
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
      title: titleOf(content, site),
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

/** What the release was made of: by this the next start knows whether it still fits. */
async function fingerprints(
  payload: Payload,
  site: string,
  content: Content,
): Promise<ReleaseFields> {
  const entries = Object.fromEntries(
    [...content.values()].map((entry) => [entry.key, entryHash(entry).slice(0, 16)]),
  );
  return {
    changed: await changedSince(payload, site, entries),
    contentHash: contentHash(content),
    buildHash: await buildHash(),
    entries,
  };
}

async function timed<T>(steps: Steps, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  steps.push({ name, ms: Math.round(performance.now() - began) });
  return result;
}

function failureOf({ problems }: BuildReport): ReleaseFields {
  const lines = problems.map(({ file, message, remedy }) =>
    [file, message, remedy].filter(Boolean).join(' – '),
  );
  const file = problems.find((problem) => problem.file !== undefined)?.file?.split(' › ')[0];
  return {
    status: 'failed',
    message: lines.join('\n') || 'Bygget ga ingen utgivelse.',
    ...(file === undefined ? {} : { mend: keyOfFile(file) ?? file }),
  };
}

const MOST_NAMED = 200;

/** The entries that are not as they were in the release that is live. */
async function changedSince(
  payload: Payload,
  site: string,
  entries: Record<string, string>,
): Promise<string[]> {
  const before = (await newest(payload, site, 'live'))?.entries as
    Record<string, string> | null | undefined;
  if (before === null || before === undefined) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(entries)]);
  return [...keys]
    .filter((key) => before[key] !== entries[key])
    .sort()
    .slice(0, MOST_NAMED);
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

function titleOf(content: Content, site: string): string {
  const title = entryOf(content, 'site', site)?.data.title;
  return title?.nb ?? title?.nn ?? site;
}

async function newWorkDir(): Promise<string> {
  await mkdir(workDirs, { recursive: true });
  return mkdtemp(path.join(workDirs, 'publish-'));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
