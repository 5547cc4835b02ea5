import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeContent } from '@sett/content/files';
import { smallContent } from '../../../../tests/support/small-content.ts';
import { asking } from '../testing/asking.ts';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../import/importContent.ts');
const { releaseEndpoints } = await import('./endpoints.ts');
const asked = asking(payload, releaseEndpoints);

const users = {} as Record<'editor' | 'writer' | 'neighbour' | 'anonymous', TypedUser | undefined>;
let record = '';

beforeAll(async () => {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, smallContent());
  await importContent({ payload, dir, mode: 'add', publish: false });
  const [fjellbygd, dalbygd] = await Promise.all(['fjellbygd', 'dalbygd'].map(siteId));
  users.editor = await user('editor', { sites: [fjellbygd], mayPublish: true });
  users.writer = await user('writer', { sites: [fjellbygd], mayPublish: false });
  users.neighbour = await user('neighbour', { sites: [dalbygd], mayPublish: true });
  const made = {
    site: 'fjellbygd',
    release: '20261123-120000-aaaaaaaa',
    status: 'replaced',
  } as const;
  record = (await payload.create({ collection: 'releases', data: made })).id;
});
afterAll(close);

it.each([
  ['editor', 202],
  ['writer', 403],
  ['neighbour', 403],
  ['anonymous', 403],
] as const)('lets %s roll back and publish: %i', async (name, status) => {
  expect(await ask('post', '/:id/rollback', name, { id: record })).toBe(status);
  expect(await ask('post', '/publish/:site', name, { site: 'fjellbygd' })).toBe(status);
});

it('queues what was asked for, in the name of who asked', async () => {
  const { docs } = await payload.find({ collection: 'payload-jobs', sort: 'createdAt' });
  expect(docs.map(({ taskSlug, input }) => [taskSlug, input])).toEqual([
    ['rollBackSite', { site: 'fjellbygd', release: '20261123-120000-aaaaaaaa', by: 'editor' }],
    ['publishSite', { site: 'fjellbygd', by: 'editor' }],
  ]);
});

it('shows the state of the sites to those who are signed in', async () => {
  expect(await ask('get', '/status', 'anonymous')).toBe(403);
  expect(await ask('get', '/status', 'neighbour')).toBe(200);
});

it('has nothing to roll back to in a publish that failed', async () => {
  const failed = await payload.create({
    collection: 'releases',
    data: { site: 'fjellbygd', status: 'failed' },
  });
  expect(await ask('post', '/:id/rollback', 'editor', { id: failed.id })).toBe(400);
  expect(await ask('post', '/publish/:site', 'editor', { site: 'ukjent' })).toBe(404);
});

const ask = async (
  method: string,
  path: string,
  as: keyof typeof users,
  routeParams: Record<string, string> = {},
): Promise<number> => (await asked({ method, path, user: users[as], routeParams })).status;

async function siteId(key: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'site', where: { key: { equals: key } } });
  return docs[0]?.id ?? '';
}

async function user(name: string, data: object): Promise<TypedUser> {
  const account = {
    email: `${name}@sett.test`,
    password: 'et-langt-passord',
    role: 'editor',
    name,
  };
  const made = await payload.create({
    collection: 'users',
    data: { ...account, ...data } as never,
  });
  return { ...made, collection: 'users' };
}
