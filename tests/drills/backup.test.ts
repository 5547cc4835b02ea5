import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminEmail, adminPassword, callCms, signIn } from '../support/editor.ts';
import { idle } from '../support/publishing.ts';
import { pagesOf } from '../support/readers.ts';
import { sett } from '../support/sett.ts';
import { keys } from '../support/small-content.ts';
import { startStack, type Stack } from '../support/stack.ts';

const from = await startStack({ parts: ['server', 'worker', 'cms'] });
const to = await startStack({ from: 'nothing' });
const file = path.join(from.stateDir, 'kopi.tar.gz');
const tool = (stack: Stack, ...args: string[]) =>
  sett(args, { SETT_STATE: stack.stateDir, DATABASE_URL: stack.database.url() });

afterAll(async () => {
  await from.dispose();
  await to.dispose();
});

/** Documents, a version that is no document, a picture, and a user. */
beforeAll(async () => {
  const editor = await signIn(from);
  await editor.publish(keys.free, { summary: 'På nett da kopien ble tatt.' });
  const { id, site } = await editor.read(keys.free);
  await editor.call('PATCH', `/api/service/${id}?locale=nb&draft=true`, {
    summary: 'Bare et utkast.',
  });
  const user = {
    email: 'redaktor@fjellbygd.example',
    password: 'lang nok til prøven',
    role: 'editor',
  };
  expect((await editor.call('POST', '/api/users', { ...user, sites: [site] })).status).toBe(201);
  await editor.upload('media', await png(), { site, alt: 'En lekeplass', _status: 'published' });
  await idle(from);
});

it('brings back documents, versions, pictures and users on an empty state', async () => {
  await tool(from, 'backup', file);
  await tool(to, 'restore', file);
  const tables = await everything(from);
  expect(Object.keys(tables).length).toBeGreaterThan(50);
  expect(await everything(to)).toEqual(tables);
  expect(tables['users']).toHaveLength(2);
  expect(JSON.stringify(tables['_services_v_locales'])).toContain('Bare et utkast.');
  const [stored] = await from.database.rows<{ filename: string }>('select filename from media');
  const bytes = ({ stateDir }: Stack) =>
    readFileSync(path.join(stateDir, 'media', stored?.filename ?? 'none'));
  expect(bytes(to)).toEqual(bytes(from));
});

it('lets everybody in again, and puts the sites on the web as they were', async () => {
  for (const name of ['server', 'worker', 'cms'] as const) await to[name].start();
  const credentials = { email: adminEmail, password: adminPassword(from) };
  expect((await callCms(to, 'POST', '/api/users/login', credentials)).status).toBe(200);
  const other = { email: 'redaktor@fjellbygd.example', password: 'lang nok til prøven' };
  expect((await callCms(to, 'POST', '/api/users/login', other)).status).toBe(200);
  const [ours, theirs] = [await pagesOf(from, 'fjellbygd'), await pagesOf(to, 'fjellbygd')];
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  expect(theirs.get('/tjenester/apen-barnehage/')).toContain('På nett da kopien ble tatt.');
  expect(theirs.get('/tjenester/apen-barnehage/')).not.toContain('Bare et utkast.');
});

const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#12564c' } })
    .png()
    .toBuffer();

/** Every row of every table, as text. */
async function everything({ database }: Stack): Promise<Record<string, string[]>> {
  const tables = await database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await database.rows<{ row: string }>(
      `select t::text as row from "${name}" t order by 1`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}
