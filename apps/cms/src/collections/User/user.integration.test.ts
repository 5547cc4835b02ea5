import { afterAll, beforeEach, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type TypedUser } from 'payload';
import { writeContent } from '@sett/content/files';
import { startTestCms } from '../../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { emptyDatabase } = await import('../../testing/empty.ts');
const { poolOf } = await import('../../database.ts');
const { importContent } = await import('../../import/importContent.ts');

const password = 'et langt nok passord';

beforeEach(async () => {
  await emptyDatabase(payload);
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, new Map([['vest', vest]]));
  await importContent({ payload, dir, mode: 'add', publish: false });
});
afterAll(close);

const vest = {
  key: 'vest',
  site: 'vest',
  kind: 'site' as const,
  data: { title: { nn: 'Vest' }, languages: ['nn' as const] },
};

it('lets an editor of a nynorsk site begin in nynorsk, and keeps what the editor chooses later', async () => {
  const editor = await user('editor@vest.no', 'editor');
  await login('editor@vest.no');
  expect(await locale(editor)).toBe('nn');
  await poolOf(payload).query(`update payload_preferences set value = '"nb"'`);
  await login('editor@vest.no');
  expect(await locale(editor)).toBe('nb');
});

it('says nothing of målform for somebody who works on no site', async () => {
  const administrator = await user('admin@sett.no', 'administrator');
  await login('admin@sett.no');
  expect(await locale(administrator)).toBeUndefined();
});

it('offers an editor the målformer of the own sites and the languages of translations', async () => {
  expect(await offered(await user('editor@vest.no', 'editor'))).toEqual(['nn', 'en', 'ar']);
  expect(await offered(await user('admin@sett.no', 'administrator'))).toEqual([
    ...['nb', 'nn', 'en', 'ar'],
  ]);
});

async function offered(id: string): Promise<string[]> {
  const { localization } = payload.config;
  if (localization === false) throw new Error('The config has no locales');
  const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' };
  const req = await createLocalReq({ user: user as TypedUser }, payload);
  const found = await localization.filterAvailableLocales?.({ locales: localization.locales, req });
  return (found ?? []).map(({ code }) => code);
}

const login = (email: string) => payload.login({ collection: 'users', data: { email, password } });

async function user(email: string, role: 'administrator' | 'editor'): Promise<string> {
  const { docs } = await payload.find({ collection: 'site', locale: 'nn' });
  const sites = role === 'editor' ? docs.map(({ id }) => id) : [];
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, role, sites },
  });
  return id;
}

async function locale(id: string): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: 'locale' }, 'user.value': { equals: id } },
  });
  return docs[0]?.value;
}
