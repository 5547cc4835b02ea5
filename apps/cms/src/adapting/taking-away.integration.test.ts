import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryOf, KindName } from '@sett/content';
import { loadContent, writeContent } from '@sett/content/files';
import { startTestCms } from '../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../import/importContent.ts');
const { exportContent } = await import('../publish/exportContent.ts');
const { emptyDatabase } = await import('../testing/empty.ts');
const { inSnapshot } = await import('../transaction.ts');
const { publishedContent } = await import('../publish/publishedContent.ts');

const keys = {
  adapted: 'vest/service/barnevern',
  linked: 'vest/page/rutine',
  related: 'vest/organisation/helse',
  free: 'vest/term/ord',
} as const;
let token = '';

beforeEach(async () => {
  await emptyDatabase(payload);
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, new Map(entries().map((entry) => [entry.key, entry])));
  await importContent({ payload, dir, mode: 'add', publish: false });
  const account = { email: 'vest@sett.test', password: 'et-langt-passord' };
  const rights = { role: 'editor', mayPublish: true, sites: [await idOf('vest')] } as const;
  await payload.create({
    collection: 'users',
    data: { ...account, ...rights, sites: [...rights.sites] },
  });
  token = String((await payload.login({ collection: 'users', data: account })).token);
});
afterAll(close);

describe('the cooperation takes away something shared', () => {
  it.each(['DELETE', 'PATCH'])('and is told who has adapted it, and where (%s)', async (method) => {
    const { status, message } = await take(method, keys.adapted);
    expect(status).toBe(400);
    expect(message).toContain('«Barnevern» er i bruk hos andre');
    expect(message).toContain('Dal har tilpasset den (Hva du kan få hjelp med)');
    expect(message).toContain('Lid har tilpasset den (Kort sagt)');
    expect(await isPublished(keys.adapted)).toBe(true);
    expect(await queued()).toEqual([]);
  });

  it.each(['DELETE', 'PATCH'])(
    'and is told who points at it, and from where (%s)',
    async (method) => {
      const { status, message } = await take(method, keys.related);
      expect(status).toBe(400);
      expect(message).toContain('Lid viser til den fra «SFO» (Enhet som svarer for tjenesten)');
      expect(message).not.toContain('Dal');
      expect(await isPublished(keys.related)).toBe(true);
    },
  );

  it.each(['DELETE', 'PATCH'])('and takes away what nobody uses (%s)', async (method) => {
    expect((await take(method, keys.free)).status).toBe(200);
    expect(await isPublished(keys.free)).toBe(false);
  });
});

describe('the cooperation takes away something that a kommune has begun to adapt', () => {
  it('may take it off the web, but not delete it, and is told who has begun', async () => {
    const of = { relationTo: 'term' as const, value: await idOf(keys.free) };
    const made = { of, site: await idOf('lid'), _status: 'draft' as const };
    await payload.create({ collection: 'adaptation', data: made, draft: true });
    const { status, message } = await take('DELETE', keys.free);
    expect(status).toBe(400);
    expect(message).toContain('Lid har begynt å tilpasse denne');
    expect(await isPublished(keys.free)).toBe(true);
    expect((await take('PATCH', keys.free)).status).toBe(200);
    expect(await isPublished(keys.free)).toBe(false);
  });
});

describe('a change above that breaks what one of two kommuner has made of it', () => {
  it('is refused at save, and the message says which', async () => {
    const { status, message } = await take('PATCH', keys.linked);
    expect(status).toBe(400);
    expect(message).toContain('i nettstedet dal');
    expect(message).toContain('dal/adaptation/barnevern');
    expect(message).not.toContain('nettstedet lid');
    expect(await isPublished(keys.linked)).toBe(true);
    expect(await queued()).toEqual([]);
  });

  it('stops that site only when it is forced into the database', async () => {
    await payload.db.updateOne({
      collection: 'page',
      id: await idOf(keys.linked),
      data: { _status: 'draft' },
    });
    await expect(exported('dal')).rejects.toThrow(/nettstedet dal/);
    for (const site of ['lid', 'vest', 'norge'])
      expect((await exported(site)).has(site)).toBe(true);
  });
});

/** What the build of a site would start from. */
async function exported(site: string) {
  const dir = mkdtempSync(path.join(stateDir, 'export-'));
  await exportContent({ payload, dir, sites: [site] });
  return loadContent(dir);
}

async function take(method: string, key: string): Promise<{ status: number; message: string }> {
  const request = new Request(`http://cms.test/api/${kindOf(key)}/${await idOf(key)}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    ...(method === 'PATCH' && { body: JSON.stringify({ _status: 'draft' }) }),
  });
  const response = await handleEndpoints({ config: payload.config, request });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return { status: response.status, message: errors?.[0]?.message ?? '' };
}

const isPublished = async (key: string): Promise<boolean> =>
  (await inSnapshot(payload, publishedContent)).has(key);

async function queued(): Promise<unknown[]> {
  return (await payload.find({ collection: 'payload-jobs' })).docs;
}

const kindOf = (key: string) => (key.split('/')[1] ?? 'site') as KindName;

async function idOf(key: string): Promise<string> {
  const { docs } = await payload.find({ collection: kindOf(key), where: { key: { equals: key } } });
  return String(docs[0]?.id);
}

function entries(): Entry[] {
  const service = {
    referral: { needed: 'unknown' },
    cost: { kind: 'unknown' },
    interpreter: { available: 'unknown' },
  } as const;
  return [
    site('norge'),
    site('vest', 'norge'),
    site('dal', 'vest'),
    site('lid', 'vest'),
    of('vest/organisation/helse', { title: { nb: 'Helse' } }),
    of(keys.free, { title: { nb: 'Ord' } }),
    of(keys.linked, { title: { nb: 'Rutine' }, body: { nb: 'Slik gjør vi.' } }),
    of(keys.adapted, {
      title: { nb: 'Barnevern' },
      description: { nb: 'Vi hjelper.' },
      ...service,
    }),
    of('lid/service/sfo', { title: { nb: 'SFO' }, organisation: keys.related, ...service }),
    adaptation('dal', {
      description: { mode: 'append', value: { nb: `Se [rutinen](entry:${keys.linked}).` } },
    }),
    adaptation('lid', { summary: { mode: 'replace', value: { nb: 'I Lid hjelper vi.' } } }),
  ];
}

const of = (key: string, data: object): Entry =>
  ({ key, site: key.split('/')[0], kind: kindOf(key), data }) as Entry;

const adaptation = (owner: string, sections: EntryOf<'adaptation'>['data']['sections']): Entry =>
  of(`${owner}/adaptation/barnevern`, { of: keys.adapted, sections });

const site = (key: string, parent?: string): Entry =>
  of(key, {
    title: { nb: key },
    municipality: `${key.charAt(0).toUpperCase()}${key.slice(1)} kommune`,
    languages: ['nb'],
    published: true,
    ...(parent && { parent }),
  });
