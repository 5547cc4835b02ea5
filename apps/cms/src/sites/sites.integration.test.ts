import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { entryToYaml, loadContent, writeContent } from '@sett/content/files';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { importContent } = await import('../import/importContent.ts');
const { publishedContent } = await import('../publish/publishedContent.ts');
const { inSnapshot, inTransaction } = await import('../transaction.ts');
const { runDueJobs } = await import('../worker/testing/runDueJobs.ts');
const { openStore } = await import('@sett/releases');
const { smallContent } = await import('../../../../tests/support/small-content.ts');
const { newSite } = await import('./newSite.ts');
const { removeSite } = await import('./removeSite.ts');

const store = openStore(path.join(stateDir, 'releases'));
const now = new Date('2026-11-23T11:00:00Z');

beforeEach(async () => {
  vi.stubEnv('SETT_BUILD_SCRIPT', path.join(import.meta.dirname, '../worker/testing/build.ts'));
  await emptyDatabase(payload);
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, contentWithTemplate());
  await importContent({ payload, dir, mode: 'add', publish: false });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
});

it('puts a new kommune on the web with all that is shared, and its local part as drafts', async () => {
  const made = await make('hjartdal');
  expect(made).toEqual({ key: 'hjartdal', drafts: 1 });
  await runDueJobs(payload);
  expect(store.sites()).toEqual(['hjartdal']);
  const { docs } = await payload.find({
    collection: 'page',
    where: { key: { equals: 'hjartdal/page/situasjonen' } },
    draft: true,
  });
  expect(docs[0]).toMatchObject({ _status: 'draft', title: 'Situasjonen hos oss' });
  expect((await published()).has('hjartdal/page/situasjonen')).toBe(false);
});

it('refuses a key that is taken, and a parent that is not there; nothing is written', async () => {
  const before = await rows();
  await expect(make('fjellbygd')).rejects.toThrow('«fjellbygd» finnes fra før');
  await expect(make('hjartdal', { parent: 'ost' })).rejects.toThrow('«ost» å bygge på');
  await expect(make('hjartdal', { colour: 'rød' })).rejects.toThrow(/Skriv fargen som/);
  expect(await rows()).toBe(before);
});

it('makes one site when two ask for it at once', async () => {
  const both = await Promise.allSettled([make('hjartdal'), make('hjartdal')]);
  const refused = both.flatMap((each) =>
    each.status === 'rejected' ? [each.reason as Error] : [],
  );
  expect(refused.map(({ message }) => message)).toEqual([
    'Nettstedet «hjartdal» finnes fra før. Velg en annen nøkkel.',
  ]);
  expect((await published()).has('hjartdal')).toBe(true);
});

it('leaves nothing on the web of a site that is removed while it is published', async () => {
  await make('hjartdal');
  const publishing = runDueJobs(payload);
  await inTransaction(payload, (req) => removeSite(req, 'hjartdal', now));
  await publishing;
  await runDueJobs(payload);
  expect(store.sites()).toEqual([]);
  expect(store.list('hjartdal')).toEqual([]);
});

it('removes a site with all it owns, keeps a copy, takes it off the web and touches nothing else', async () => {
  const before = await published();
  await make('hjartdal');
  await addService('Egen teneste', 'published');
  await addService('Uferdig', 'draft');
  await runDueJobs(payload);
  const removed = await inTransaction(payload, (req) => removeSite(req, 'hjartdal', now));
  expect(removed.entries).toBe(3);
  await runDueJobs(payload);
  expect(store.sites()).toEqual([]);
  expect(store.list('hjartdal')).toEqual([]);
  expect(asFiles(await published())).toEqual(asFiles(before));
  expect(removed.exportDir).toBe(path.join(stateDir, 'fjernet/hjartdal-20261123T110000'));
  const kept = (name: string) => readFileSync(path.join(removed.exportDir, name), 'utf8');
  expect(kept('innhold/hjartdal/site.yaml')).toContain('Sett i Hjartdal');
  expect(kept('innhold/hjartdal/service/egen-teneste.yaml')).toContain('Egen teneste');
  expect(kept('utkast/hjartdal/service/uferdig.yaml')).toContain('Uferdig');
});

it('takes back what it kept with an ordinary import', async () => {
  await make('hjartdal');
  await addService('Egen teneste', 'published');
  const before = await published();
  const { exportDir } = await inTransaction(payload, (req) => removeSite(req, 'hjartdal', now));
  await importContent({ payload, dir: path.join(exportDir, 'innhold'), mode: 'add' });
  expect(asFiles(await published())).toEqual(asFiles(before));
});

it('refuses to remove a site that others build on, and names them', async () => {
  await expect(inTransaction(payload, (req) => removeSite(req, 'norge', now))).rejects.toThrow(
    'dalbygd, fjellbygd bygger på «norge»',
  );
});

it('takes a site off the web when an editor says that it is not to be there', async () => {
  await make('hjartdal');
  await runDueJobs(payload);
  const { docs } = await payload.find({
    collection: 'site',
    where: { key: { equals: 'hjartdal' } },
  });
  await payload.update({
    collection: 'site',
    id: docs[0]?.id ?? '',
    data: { published: false, _status: 'published' },
  });
  await runDueJobs(payload);
  expect(store.sites()).toEqual([]);
  const records = await payload.find({ collection: 'releases', sort: '-startedAt' });
  expect(records.docs.map(({ status }) => status)).toEqual(['taken-down', 'replaced']);
});

const make = (key: string, more: { parent?: string; colour?: string } = {}) =>
  inTransaction(payload, (req) =>
    newSite(req, { key, name: 'Hjartdal', parent: 'norge', ...more }),
  );

async function addService(title: string, status: 'draft' | 'published'): Promise<void> {
  const { docs } = await payload.find({
    collection: 'site',
    where: { key: { equals: 'hjartdal' } },
  });
  await payload.create({
    collection: 'service',
    data: {
      title,
      site: docs[0]?.id ?? '',
      referral: { needed: 'unknown' },
      cost: { kind: 'unknown' },
      interpreter: { available: 'unknown' },
      _status: status,
    },
    draft: status === 'draft',
  });
}

const published = () => inSnapshot(payload, publishedContent);

const asFiles = (content: Awaited<ReturnType<typeof loadContent>>) =>
  Object.fromEntries([...content.values()].map((entry) => [entry.key, entryToYaml(entry)]));

async function rows(): Promise<number> {
  const counts = await Promise.all(
    (['site', 'page', 'payload-jobs'] as const).map((collection) => payload.count({ collection })),
  );
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0);
}

function contentWithTemplate() {
  return new Map([
    ...smallContent(),
    [
      'norge/page/situasjonen',
      {
        key: 'norge/page/situasjonen',
        site: 'norge',
        kind: 'page' as const,
        data: { title: { nb: 'Situasjonen hos oss' }, template: true as const },
      },
    ],
  ]);
}
