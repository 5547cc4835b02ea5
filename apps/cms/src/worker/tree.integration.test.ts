import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parseKey, type Entry } from '@sett/content';
import { writeContent } from '@sett/content/files';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../import/importContent.ts');
const { runDueJobs } = await import('./testing/runDueJobs.ts');
const { openStore } = await import('@sett/releases');

const valley = ['fyresdal', 'kviteseid', 'nissedal', 'seljord', 'tokke', 'vinje'];
const all = [...valley, 'oppdal', 'skaun'];
const store = openStore(path.join(stateDir, 'releases'));

beforeAll(async () => {
  vi.stubEnv('SETT_BUILD_SCRIPT', path.join(import.meta.dirname, 'testing/build.ts'));
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, tree());
  await importContent({ payload, dir, mode: 'add' });
  await runDueJobs(payload);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
});

it('publishes every kommune, and neither norge nor the cooperation', () => {
  expect(store.sites()).toEqual([...all].sort());
});

it.each([
  ['one kommune', 'seljord/page/eiga', ['seljord']],
  ['the cooperation', 'vest-telemark/page/felles', valley],
  ['norge', 'norge/page/nasjonal', [...all].sort()],
])(
  'builds again, after a change in %s, only the sites that show it',
  async (_level, key, sites) => {
    const before = await records();
    await publish(key);
    await runDueJobs(payload);
    const made = (await records()).filter(({ id }) => !before.some((record) => record.id === id));
    expect(made.map(({ site }) => site).sort()).toEqual(sites);
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set(['live']));
    for (const { changed } of made) expect(changed).toEqual([key]);
  },
);

async function publish(key: string): Promise<void> {
  const { docs } = await payload.find({ collection: 'page', where: { key: { equals: key } } });
  await payload.update({
    collection: 'page',
    id: docs[0]?.id ?? '',
    data: { summary: 'Endret.', _status: 'published' },
  });
}

async function records() {
  const { docs } = await payload.find({ collection: 'releases', pagination: false });
  return docs;
}

function tree(): Map<string, Entry> {
  const entries = [
    site('norge', {}),
    site('vest-telemark', { parent: 'norge' }),
    ...valley.map((key) => site(key, { parent: 'vest-telemark', published: true })),
    ...['oppdal', 'skaun'].map((key) => site(key, { parent: 'norge', published: true })),
    ...['norge/page/nasjonal', 'vest-telemark/page/felles', 'seljord/page/eiga'].map(page),
  ];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

const site = (key: string, more: { parent?: string; published?: true }): Entry => ({
  ...{ key, site: key, kind: 'site' },
  data: { title: { nb: key }, languages: ['nb'], ...more },
});

const page = (key: string): Entry => ({
  ...{ key, site: parseKey(key).site, kind: 'page' },
  data: { title: { nb: parseKey(key).name } },
});
