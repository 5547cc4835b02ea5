import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeContent } from '@sett/content/files';
import { keys, smallContent } from '../../../../tests/support/small-content.ts';
import { asking } from '../testing/asking.ts';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../import/importContent.ts');
const { overviewEndpoints } = await import('./endpoints.ts');
const asked = asking(payload, overviewEndpoints);

let editor: TypedUser;
let administrator: TypedUser;

beforeAll(async () => {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, smallContent());
  await importContent({ payload, dir, mode: 'add', publish: false });
  editor = await user('editor', { role: 'editor', sites: [await idOf('site', 'fjellbygd')] });
  administrator = await user('administrator', { role: 'administrator' });
});
afterAll(close);

it('shows an editor their own sites only, and an administrator all', async () => {
  const sites = async (who: TypedUser) =>
    ((await ask('/overview', {}, who)).body as { sites: { site: string }[] }).sites.map(
      ({ site }) => site,
    );
  expect(await sites(editor)).toEqual(['fjellbygd']);
  expect(await sites(administrator)).toEqual(['dalbygd', 'fjellbygd', 'norge']);
});

it('leads from each gap to its document', async () => {
  const { body } = await ask('/overview/site/:site', { site: 'fjellbygd' }, editor);
  const { concerns } = body as { concerns: { key: string; href: string; gaps: unknown[] }[] };
  const found = concerns.find(({ key }) => key === keys.free);
  expect(found?.href).toBe(`/admin/collections/service/${await idOf('service', keys.free)}`);
  expect(found?.gaps).toContainEqual({ sort: 'hours', field: 'hours', what: 'åpningstid' });
});

it('tells strangers nothing, and editors nothing of other sites', async () => {
  const foreign = await idOf('service', keys.neighbour);
  const status = async (...[where, params, who]: Parameters<typeof ask>) =>
    (await ask(where, params, who)).status;
  expect(await status('/overview', {}, undefined)).toBe(403);
  expect(await status('/overview/list/:kind', { kind: 'service' }, undefined)).toBe(403);
  expect(await status('/overview/site/:site', { site: 'dalbygd' }, editor)).toBe(403);
  expect(await status('/overview/entry/:kind/:id', { kind: 'service', id: foreign }, editor)).toBe(
    403,
  );
  expect(await status('/overview/entry/:kind/:id', { kind: 'users', id: foreign }, editor)).toBe(
    404,
  );
  const { body } = await ask('/overview/list/:kind', { kind: 'service' }, editor);
  expect(Object.keys((body as { documents: object }).documents)).not.toContain(foreign);
});

it('judges a document as it was last saved, also as a draft', async () => {
  const id = await idOf('service', keys.linked);
  const gaps = async () => {
    const { body } = await ask('/overview/entry/:kind/:id', { kind: 'service', id }, editor);
    return (body as { gaps: { sort: string }[] }).gaps.map(({ sort }) => sort);
  };
  expect(await gaps()).toContain('owner');
  const data = { owner: { role: 'Leder for PPT' } };
  await payload.update({ collection: 'service', id, data, draft: true });
  expect(await gaps()).not.toContain('owner');
});

it('asks the database no more often when there are more entries', async () => {
  const finds = vi.spyOn(payload.db, 'find');
  const count = async () => {
    finds.mockClear();
    await ask('/overview/site/:site', { site: 'fjellbygd' }, editor);
    return finds.mock.calls.length;
  };
  const before = await count();
  for (const title of ['En', 'To', 'Tre'])
    await payload.create({
      collection: 'term',
      data: { title, site: await idOf('site', 'fjellbygd'), _status: 'published' } as never,
    });
  await count();
  expect(await count()).toBeLessThanOrEqual(before);
  finds.mockRestore();
});

const ask = (path: string, routeParams: Record<string, string>, user: TypedUser | undefined) =>
  asked({ path, routeParams, user });

async function idOf(kind: string, key: string): Promise<string> {
  const where = { key: { equals: key } };
  const { docs } = await payload.find({ collection: kind as 'service', where });
  return docs[0]?.id ?? '';
}

async function user(name: string, data: object): Promise<TypedUser> {
  const account = { email: `${name}@sett.test`, password: 'et-langt-passord', name };
  const made = await payload.create({
    collection: 'users',
    data: { ...account, ...data } as never,
  });
  return { ...made, collection: 'users' };
}
