import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { writeContent } from '@sett/content/files';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { importContent } = await import('../import/importContent.ts');
const { publishSite } = await import('./publishSite.ts');
const { rollBackSite } = await import('./rollBackSite.ts');
const { staleSites } = await import('./freshness.ts');
const { nextDueJob, takeBackJobs } = await import('./jobQueue.ts');
const { openLanes } = await import('./lanes.ts');
const { queuePublishes } = await import('../publish/queuePublishes.ts');
const { ensureAdministrator } = await import('./firstAdministrator.ts');
const { becomeSoleWorker } = await import('./soleWorker.ts');
const { siteStatuses } = await import('../releases/siteStatus.ts');
const { runDueJobs } = await import('./testing/runDueJobs.ts');
const { openStore } = await import('@sett/releases');
const { smallContent } = await import('../../../../tests/support/small-content.ts');
const { poolOf } = await import('../database.ts');

const store = openStore(path.join(stateDir, 'releases'));
let site = '';

beforeEach(async () => {
  vi.stubEnv('SETT_BUILD_SCRIPT', path.join(import.meta.dirname, 'testing/build.ts'));
  vi.stubEnv('TEST_BUILD_FAULT', '');
  vi.stubEnv('SETT_NOW', '2026-11-23T11:00:00Z');
  await emptyDatabase(payload);
  rmSync(path.join(stateDir, 'releases'), { recursive: true, force: true });
  await importContent({ payload, dir: await smallContentDir(), mode: 'add', publish: false });
  site = (await staleSites(payload)).all[0] ?? '';
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
});

it('publishes a site, records how, and then finds it fresh', async () => {
  expect((await staleSites(payload)).stale).toContain(site);
  const result = await publishSite(payload, { site, by: 'Eli' });
  expect(result).toMatchObject({ pages: 1 });
  expect(store.currentId(site)).toBe('release' in result && result.release);
  const [record] = await records();
  expect(record).toMatchObject({ site, status: 'live', by: 'Eli', pages: 1 });
  expect((record?.steps as { name: string }[]).map(({ name }) => name)).toEqual([
    'eksport',
    'sider',
    'bytte',
  ]);
  expect((await staleSites(payload)).stale).not.toContain(site);
});

it('finds every site stale on the next night, five past midnight in Oslo', async () => {
  await publishSite(payload, { site });
  vi.stubEnv('SETT_NOW', '2026-11-23T23:04:00Z');
  expect((await staleSites(payload)).stale).not.toContain(site);
  vi.stubEnv('SETT_NOW', '2026-11-23T23:05:00Z');
  expect((await staleSites(payload)).stale).toContain(site);
});

it('names what was changed since the release before', async () => {
  await publishSite(payload, { site });
  const key = await changeTitle('Nytt navn');
  await publishSite(payload, { site });
  const [record] = await records();
  expect(record?.changed).toEqual([key]);
});

it.each([
  [
    'a build that finds problems',
    'fjellbygd/page/slik-jobber-vi.yaml › body',
    /Lenken er død/,
    { key: 'fjellbygd/page/slik-jobber-vi' },
  ],
  ['a build that dies', 'dør', /Bygget stoppet \(kode null\)/, undefined],
])(
  'leaves the live release as it is after %s, and says why',
  async (_what, fault, message, mend) => {
    await publishSite(payload, { site });
    const live = store.currentId(site);
    await changeTitle('Nytt navn');
    vi.stubEnv('TEST_BUILD_FAULT', fault);
    await publishSite(payload, { site });
    expect(store.currentId(site)).toBe(live);
    expect((await records())[0]).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(message) as string,
    });
    const status = (await siteStatuses(payload)).find((found) => found.site === site);
    expect(status?.fault?.mend).toEqual(
      mend && { ...mend, href: expect.stringContaining('/admin/collections/page/') as string },
    );
    vi.stubEnv('TEST_BUILD_FAULT', '');
    expect(await publishSite(payload, { site })).toHaveProperty('release');
  },
);

it('rolls back, and does not put what was taken back on the web again by itself', async () => {
  await publishSite(payload, { site });
  const first = store.currentId(site) ?? '';
  await changeTitle('Feil navn');
  await publishSite(payload, { site });
  await rollBackSite(payload, { site, release: first });
  expect(store.currentId(site)).toBe(first);
  expect((await records()).map(({ status }) => status)).toEqual(['rolled-back', 'live']);
  expect((await staleSites(payload)).stale).not.toContain(site);
  await changeTitle('Riktig navn');
  expect((await staleSites(payload)).stale).toContain(site);
});

it('notes a rollback that was made without the database', async () => {
  await publishSite(payload, { site });
  const first = store.currentId(site) ?? '';
  await changeTitle('Feil navn');
  await publishSite(payload, { site });
  await store.rollback(site, first);
  expect((await staleSites(payload)).stale).not.toContain(site);
  expect((await records()).map(({ status }) => status)).toEqual(['rolled-back', 'live']);
});

it('runs what a save has queued, once', async () => {
  await changeTitle('Nytt navn');
  await runDueJobs(payload);
  expect((await records()).filter((record) => record.site === site)).toHaveLength(1);
  expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 });
});

it('publishes two sites side by side, and never one of them twice at once', async () => {
  const { all } = await staleSites(payload);
  const other = all.find((key) => key !== site) ?? '';
  const live = await publishSite(payload, { site });
  const release = 'release' in live ? live.release : '';
  const req = await createLocalReq({}, payload);
  await queuePublishes(req, [site]);
  await payload.jobs.queue({ task: 'rollBackSite', input: { site, release } });
  await queuePublishes(req, [other]);
  const lanes = openLanes(payload);
  await lanes.fill();
  expect(await nextDueJob(payload, [site, other])).toBeUndefined();
  expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 3 });
  await lanes.empty();
  const [a, b] = (await records()).slice(0, 2);
  expect(new Set([a?.site, b?.site])).toEqual(new Set([site, other]));
  expect((a?.startedAt ?? '') < (b?.finishedAt ?? '')).toBe(true);
  await runDueJobs(payload);
  expect(store.currentId(site)).toBe(release);
});

it('publishes at the time that an editor has set', async () => {
  const { docs } = await payload.find({ collection: 'site', where: { key: { equals: site } } });
  const [doc] = docs;
  if (doc === undefined) throw new Error('The site is gone');
  await payload.update({ collection: 'site', id: doc.id, data: { title: 'Senere' }, draft: true });
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'site', value: doc.id } },
    waitUntil: new Date(Date.now() - 1000),
  });
  await runDueJobs(payload);
  expect((await records())[0]).toMatchObject({ site, status: 'live' });
  expect((await payload.findByID({ collection: 'site', id: doc.id })).title).toBe('Senere');
});

it('records why a planned publish was refused, where the editor sees it', async () => {
  const { docs } = await payload.find({ collection: 'page', where: { slug: { exists: false } } });
  const [doc] = docs;
  if (doc === undefined) throw new Error('There is no page');
  await payload.update({
    collection: 'page',
    id: doc.id,
    data: { masterPage: 'tull' },
    draft: true,
  });
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'page', value: doc.id } },
    waitUntil: new Date(Date.now() - 1000),
  });
  await runDueJobs(payload);
  const message = expect.stringMatching(/planlagte publiseringen.*Kommunens egen side/) as string;
  expect((await records())[0]).toMatchObject({ status: 'failed', mend: doc.key, message });
  expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 });
});

it('takes back a job that a killed worker left', async () => {
  await changeTitle('Nytt navn');
  await poolOf(payload).query('update payload_jobs set processing = true');
  expect(await nextDueJob(payload)).toBeUndefined();
  expect(await takeBackJobs(payload)).toBeGreaterThan(0);
  await runDueJobs(payload);
  expect((await records())[0]).toMatchObject({ status: 'live' });
});

it('gives the first administrator a password that only its owner can read, once', async () => {
  await ensureAdministrator(payload);
  const file = path.join(stateDir, 'admin-password.txt');
  const password = readFileSync(file, 'utf8').trim();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await ensureAdministrator(payload);
  expect(readFileSync(file, 'utf8').trim()).toBe(password);
  const { user } = await payload.login({
    collection: 'users',
    data: { email: 'admin@sett.localhost', password },
  });
  expect(user).toMatchObject({ role: 'administrator' });
});

it('is one at a time', async () => {
  const first = await becomeSoleWorker(0);
  expect(first).toMatchObject({ lost: false });
  expect(await becomeSoleWorker(0)).toBeUndefined();
  const waiting = becomeSoleWorker(10_000);
  await first?.release();
  const next = await waiting;
  expect(next).toMatchObject({ lost: false });
  expect(await becomeSoleWorker(0)).toBeUndefined();
  await next?.release();
});

async function records() {
  const { docs } = await payload.find({ collection: 'releases', sort: '-startedAt', limit: 50 });
  return docs;
}

async function changeTitle(title: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'site', where: { key: { equals: site } } });
  const [doc] = docs;
  await payload.update({
    collection: 'site',
    id: doc?.id ?? '',
    data: { title, _status: 'published' },
  });
  return site;
}

async function smallContentDir(): Promise<string> {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, smallContent());
  return dir;
}
