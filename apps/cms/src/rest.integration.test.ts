import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeContent } from '@sett/content/files';
import { keys, smallContent } from '../../../tests/support/small-content.ts';
import { startTestCms } from './testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('./import/importContent.ts');
const { handleEndpoints } = await import('payload');

const own = 'http://cms.test';
const account = { email: 'admin@sett.test', password: 'et-langt-passord' };
let cookie = '';
let id = '';

beforeAll(async () => {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, smallContent());
  await importContent({ payload, dir, mode: 'add', publish: false });
  await payload.create({ collection: 'users', data: { ...account, role: 'administrator' } });
  const { headers } = await ask('POST', '/api/users/login', { body: account });
  cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const { docs } = await payload.find({
    collection: 'service',
    where: { key: { equals: keys.free } },
  });
  id = docs[0]?.id ?? '';
});
afterAll(close);

it('reads and saves bokmål when a request names no målform', async () => {
  const read = await body(await ask('GET', `/api/service/${id}`, {}));
  expect(read['title']).toBe('Åpen barnehage');
  const saved = await ask('PATCH', `/api/service/${id}`, {
    origin: own,
    body: { summary: 'Kom når du vil.', _status: 'published' },
  });
  expect(saved.status).toBe(200);
});

it('refuses a colour that nobody can read, at its field and with one that would do', async () => {
  const { docs } = await payload.find({
    collection: 'site',
    where: { key: { equals: 'fjellbygd' } },
  });
  const save = (colour: string) =>
    ask('PATCH', `/api/site/${docs[0]?.id ?? ''}`, {
      origin: own,
      body: { theme: { colour }, _status: 'published' },
    });
  const refused = await save('#ffe066');
  expect(refused.status).toBe(400);
  const { errors } = (await body(refused)) as { errors: { data: { errors: unknown[] } }[] };
  expect(errors[0]?.data.errors).toEqual([
    expect.objectContaining({
      path: 'theme.colour',
      message: expect.stringMatching(/1,2:1.*Velg en mørkere farge, for eksempel #/) as string,
    }),
  ]);
  expect((await save('#1d4f7c')).status).toBe(200);
});

it('takes the session cookie from its own pages only', async () => {
  const change = (origin: string) =>
    ask('PATCH', `/api/service/${id}`, { origin, body: { summary: 'Hei.', _status: 'published' } });
  expect((await change('https://ond.example')).status).toBe(403);
  expect((await change(own)).status).toBe(200);
  const publish = (origin: string) => ask('POST', '/api/releases/publish/fjellbygd', { origin });
  expect((await publish('https://ond.example')).status).toBe(403);
  expect((await publish(own)).status).toBe(202);
});

it('shows anybody what is published, and nobody what is not', async () => {
  await payload.update({ collection: 'service', id, data: { title: 'Utkast' }, draft: true });
  const anonymous = await body(await ask('GET', `/api/service/${id}?draft=true`, { as: 'nobody' }));
  expect(JSON.stringify(anonymous)).not.toContain('Utkast');
  const versions = await ask('GET', '/api/service/versions', { as: 'nobody' });
  expect(versions.status).toBe(403);
});

it('does not speak GraphQL, and runs no jobs for strangers', async () => {
  expect((await ask('POST', '/api/graphql', { body: { query: '{ __typename }' } })).status).toBe(
    404,
  );
  expect((await ask('GET', '/api/payload-jobs/run', { as: 'nobody' })).status).toBe(401);
});

it('locks an account after five wrong passwords', async () => {
  const user = { email: 'eli@sett.test', password: 'et-langt-passord', role: 'editor' } as const;
  await payload.create({ collection: 'users', data: user });
  const attempt = (password: string) =>
    ask('POST', '/api/users/login', { as: 'nobody', body: { ...user, password } });
  for (let count = 0; count < 5; count += 1) expect((await attempt('feil')).status).toBe(401);
  expect((await attempt(user.password)).status).toBe(401);
});

interface Question {
  origin?: string;
  body?: unknown;
  as?: 'nobody';
}

function ask(method: string, where: string, question: Question): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    ...(question.as !== 'nobody' && { Cookie: cookie }),
    ...(question.origin === undefined
      ? { 'Sec-Fetch-Site': 'same-origin' }
      : { Origin: question.origin }),
  };
  const sent = question.body === undefined ? {} : { body: JSON.stringify(question.body) };
  const request = new Request(`${own}${where}`, { method, headers, ...sent });
  return handleEndpoints({ config: payload.config, request });
}

const body = async (response: Response) => (await response.json()) as Record<string, unknown>;
