import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCms, signIn, type Editor } from '../support/editor.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const stack = await startStack({ parts: ['cms'] });
const anonymous = (method: string, path: string, body?: unknown) =>
  callCms(stack, method, path, body);
let editor: Editor;
let draft: string;

/** A service that was never published, and a draft of one that is. */
beforeAll(async () => {
  editor = await signIn(stack);
  const { id, site } = await editor.read(keys.free);
  const created = await editor.call('POST', '/api/service?draft=true&locale=nb', {
    title: 'Bare et utkast',
    site,
  });
  draft = (created.body['doc'] as { id: string }).id;
  await editor.call('PATCH', `/api/service/${id}?draft=true&locale=nb`, {
    summary: 'Hemmelig plan.',
  });
});

afterAll(() => stack.dispose());

describe('somebody who is not signed in', () => {
  it.each(['', '&draft=true', '&where[_status][equals]=draft'])(
    'reads what is published and nothing else (%s)',
    async (more) => {
      const { body } = await anonymous('GET', `/api/service?limit=100&depth=0${more}`);
      const text = JSON.stringify(body);
      expect(text).not.toContain('Bare et utkast');
      expect(text).not.toContain('Hemmelig plan');
      if (more === '') expect(body['totalDocs']).toBe(4);
    },
  );

  it('does not find a draft by its id', async () => {
    expect((await anonymous('GET', `/api/service/${draft}`)).status).toBe(404);
    expect((await anonymous('GET', `/api/service/${draft}?draft=true`)).status).toBe(404);
    expect((await editor.call('GET', `/api/service/${draft}?draft=true`)).status).toBe(200);
  });

  it.each([
    ['GET', '/api/users'],
    ['GET', '/api/releases'],
    ['GET', '/api/releases/status'],
    ['GET', '/api/payload-jobs'],
    ['GET', '/api/service/versions'],
    ['POST', '/api/service'],
    ['PATCH', '/api/service?where[key][exists]=true'],
    ['DELETE', '/api/service?where[key][exists]=true'],
    ['POST', '/api/users'],
    ['POST', '/api/releases/publish/fjellbygd'],
    ['POST', '/api/graphql'],
  ])('is refused %s %s', async (method, path) => {
    const { status } = await anonymous(method, path, method === 'GET' ? undefined : { title: 'x' });
    expect([401, 403, 404, 405]).toContain(status);
  });

  it('changes nothing by trying', async () => {
    const { body } = await anonymous('GET', '/api/service?limit=100&depth=0');
    expect(body['totalDocs']).toBe(4);
    expect((await stack.database.rows('select 1 from payload_jobs')).length).toBe(0);
  });
});
