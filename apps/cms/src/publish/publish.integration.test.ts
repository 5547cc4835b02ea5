import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeContent } from '@sett/content/files';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content, Entry } from '@sett/content';
import { startTestCms } from '../testing/payload.ts';

const { payload, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { importContent } = await import('../import/importContent.ts');
const { publishedContent } = await import('./publishedContent.ts');
const { inSnapshot } = await import('../transaction.ts');

const unknowns = {
  referral: { needed: 'unknown' },
  cost: { kind: 'unknown' },
  interpreter: { available: 'unknown' },
};

const entry = (key: string, data: object): Entry => {
  const [site = '', kind = 'site'] = key.split('/');
  return { key, site, kind, data } as Entry;
};

const entries = [
  entry('norge', { title: { nb: 'Norge' }, languages: ['nb'] }),
  entry('dal', { title: { nb: 'Dal' }, parent: 'norge', published: true, languages: ['nb'] }),
  entry('fjell', { title: { nb: 'Fjell' }, parent: 'norge', published: true, languages: ['nb'] }),
  entry('norge/service/felles', { title: { nb: 'Felles' }, ...unknowns }),
  entry('dal/service/ppt', {
    title: { nb: 'PPT' },
    summary: { nb: 'Hjelp i skolen.' },
    ...unknowns,
  }),
  entry('dal/service/sfo', { title: { nb: 'SFO' }, related: ['dal/service/ppt'], ...unknowns }),
  entry('dal/page/om', { title: { nb: 'Om oss' }, slug: 'om-dal' }),
  entry('dal/page/under', { title: { nb: 'Under' }, parent: 'dal/page/om' }),
];

beforeEach(async () => {
  await emptyDatabase(payload);
  await importEntries(entries);
});
afterAll(close);

describe('publishing', () => {
  it('queues a publish of the site that the entry belongs to', async () => {
    await publish('dal/service/ppt', { title: 'PPT i Dal' });
    expect(await queued()).toEqual(['dal']);
    expect(await data('dal/service/ppt')).toMatchObject({ title: { nb: 'PPT i Dal' } });
  });

  it('queues a publish of every published site that inherits the entry, and of no other', async () => {
    await publish('norge/service/felles', { title: 'Felles tjeneste' });
    expect(await queued()).toEqual(['dal', 'fjell']);
  });

  it('lets a burst of saves wait as one publish', async () => {
    for (const title of ['Én', 'To', 'Tre']) await publish('dal/service/ppt', { title });
    expect(await queued()).toEqual(['dal']);
  });

  it('says who asked for it', async () => {
    const user = await administrator();
    await publish('dal/service/ppt', { title: 'Ny' }, user);
    const { docs } = await payload.find({ collection: 'payload-jobs' });
    expect(docs[0]?.input).toMatchObject({ by: 'Redaktør Eli' });
  });

  it('queues nothing for a draft, and leaves what is published alone', async () => {
    await save('dal/service/ppt', { title: 'Utkast' }, true);
    expect(await queued()).toEqual([]);
    expect(await data('dal/service/ppt')).toMatchObject({ title: { nb: 'PPT' } });
  });

  it('takes a save that says nothing of publishing as a draft', async () => {
    await save('dal/service/ppt', { title: 'Utkast' }, true);
    await save('dal/service/ppt', { title: 'Mer utkast' }, false);
    expect(await data('dal/service/ppt')).toMatchObject({ title: { nb: 'PPT' } });
  });

  it('queues nothing when the save is rolled back', async () => {
    const { createLocalReq, initTransaction, killTransaction } = await import('payload');
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.update({
      collection: 'service',
      where: { key: { equals: 'dal/service/ppt' } },
      data: { title: 'Angret', _status: 'published' },
      req,
    });
    await killTransaction(req);
    expect(await queued()).toEqual([]);
    expect(await data('dal/service/ppt')).toMatchObject({ title: { nb: 'PPT' } });
  });

  it('gives a new entry a key that stays when its title changes', async () => {
    const site = await idOf('site', 'dal');
    const user = await administrator();
    const fields = {
      title: 'Åpen barnehage',
      site,
      key: 'dal/service/valgt-selv',
      _status: 'published',
    };
    const doc = await payload.create({
      collection: 'service',
      data: fields as never,
      user: user,
      overrideAccess: false,
    });
    expect(doc.key).toBe('dal/service/apen-barnehage');
    await publish('dal/service/apen-barnehage', { title: 'Noe helt annet' });
    expect(await data('dal/service/apen-barnehage')).toMatchObject({
      title: { nb: 'Noe helt annet' },
    });
  });

  it('refuses content that does not fit the contract, at the field', async () => {
    const change = publish('dal/service/ppt', { masterPage: 'ikke en adresse' });
    await expect(change).rejects.toMatchObject({
      data: {
        errors: [{ path: 'masterPage', message: expect.stringContaining('https://') as string }],
      },
    });
    expect(await queued()).toEqual([]);
    expect(await data('dal/service/ppt')).not.toHaveProperty('masterPage');
  });

  it('refuses an address that another page of a site has', async () => {
    const message = expect.stringMatching(/Adressen \/tjenester\/ppt\/ brukes alt/) as string;
    const refusal = { data: { errors: [{ path: 'slug', message }] } };
    await expect(publish('dal/service/sfo', { slug: 'ppt' })).rejects.toMatchObject(refusal);
    await expect(publish('norge/service/felles', { slug: 'ppt' })).rejects.toMatchObject(refusal);
  });

  it('does not let a fault that was there already keep others from working', async () => {
    await payload.db.updateOne({
      collection: 'page',
      where: { key: { equals: 'dal/page/om' } },
      data: { slug: 'tjenester' },
    });
    await publish('dal/service/ppt', { title: 'Går likevel' });
    expect(await queued()).toEqual(['dal']);
  });
});

describe('taking away', () => {
  it('drops relations to what is unpublished, and queues', async () => {
    await save('dal/service/ppt', { _status: 'draft' });
    expect(await queued()).toEqual(['dal']);
    expect((await inSnapshot(payload, publishedContent)).has('dal/service/ppt')).toBe(false);
    const { exportContent } = await import('./exportContent.ts');
    const dir = mkdtempSync(path.join(tmpdir(), 'sett-export-'));
    const exported = await exportContent({ payload, dir });
    rmSync(dir, { recursive: true });
    expect(exported.get('dal/service/sfo')?.data).not.toHaveProperty('related');
  });

  it('refuses to unpublish or delete what a text links to, and names the text', async () => {
    await publishMarkdown('dal/page/om', 'Se [PPT](entry:dal/service/ppt).');
    const name = /Om oss \(dal\/page\/om\.yaml\).*lenker til «dal\/service\/ppt»/;
    await expect(save('dal/service/ppt', { _status: 'draft' })).rejects.toThrow(name);
    await expect(remove('dal/service/ppt')).rejects.toThrow(name);
    expect((await inSnapshot(payload, publishedContent)).has('dal/service/ppt')).toBe(true);
  });

  it('refuses a link to something that is not published, at the field', async () => {
    await save('dal/service/ppt', { _status: 'draft' });
    await expect(
      publishMarkdown('dal/page/om', 'Se [PPT](entry:dal/service/ppt).'),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'body' }] },
    });
  });

  it('deletes, and queues', async () => {
    await remove('dal/service/ppt');
    expect(await queued()).toEqual(['dal']);
  });

  it('deletes a draft that never was published without a publish', async () => {
    const site = await idOf('site', 'dal');
    const doc = await payload.create({
      collection: 'service',
      data: { title: 'Utkast', site },
      draft: true,
    });
    await payload.delete({ collection: 'service', id: doc.id });
    expect(await queued()).toEqual([]);
  });
});

describe('moving', () => {
  it('leads the old address on', async () => {
    await publish('dal/service/ppt', { slug: 'ppt-i-dal' });
    expect(await redirects()).toEqual({ '/tjenester/ppt/': 'dal/service/ppt' });
  });

  it('takes pages that lie below along', async () => {
    await publish('dal/page/om', { slug: 'om-kommunen' });
    expect(await redirects()).toEqual({
      '/om-dal/': 'dal/page/om',
      '/om-dal/under/': 'dal/page/under',
    });
  });

  it('leads on from where it was published, not from a draft between', async () => {
    await save('dal/service/ppt', { slug: 'et-utkast' }, true);
    await publish('dal/service/ppt', { slug: 'ppt-ny' });
    expect(await redirects()).toEqual({ '/tjenester/ppt/': 'dal/service/ppt' });
  });

  it('makes no circle when it moves back', async () => {
    await publish('dal/service/ppt', { slug: 'ppt-to' });
    await publish('dal/service/ppt', { slug: 'ppt' });
    expect(await redirects()).toEqual({ '/tjenester/ppt-to/': 'dal/service/ppt' });
  });
});

async function importEntries(list: readonly Entry[]): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-content-'));
  const content: Content = new Map(list.map((item) => [item.key, item]));
  await writeContent(dir, content);
  await importContent({ payload, dir, mode: 'add', publish: false });
  rmSync(dir, { recursive: true });
}

async function administrator(): Promise<object> {
  const data = {
    email: 'eli@dal.no',
    password: 'et-langt-passord',
    role: 'administrator',
    name: 'Redaktør Eli',
  } as const;
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' };
}

async function idOf(kind: string, key: string): Promise<string> {
  const { docs } = await payload.find({
    collection: kind as 'service',
    where: { key: { equals: key } },
  });
  const [doc] = docs;
  if (doc === undefined) throw new Error(`${key} is not there`);
  return doc.id;
}

const kindIn = (key: string) => (key.split('/')[1] ?? 'site') as 'service';

async function save(
  key: string,
  changes: Record<string, unknown>,
  draft?: boolean,
  user?: object,
): Promise<void> {
  const id = await idOf(kindIn(key), key);
  await payload.update({
    collection: kindIn(key),
    id,
    data: changes,
    ...(draft === undefined ? {} : { draft }),
    ...(user && { user: user }),
  });
}

const publish = (key: string, changes: Record<string, unknown>, user?: object) =>
  save(key, { ...changes, _status: 'published' }, undefined, user);

async function publishMarkdown(key: string, text: string): Promise<void> {
  const { markdownToLexical } = await import('../richtext/index.ts');
  const linked = await idOf('service', 'dal/service/ppt');
  const body = markdownToLexical(text, { toDoc: () => ({ relationTo: 'service', value: linked }) });
  await publish(key, { body });
}

async function remove(key: string): Promise<void> {
  await payload.delete({ collection: kindIn(key), id: await idOf(kindIn(key), key) });
}

async function queued(): Promise<unknown[]> {
  const { docs } = await payload.find({ collection: 'payload-jobs', limit: 100 });
  return docs.map(({ input }) => (input as { site: string }).site).sort();
}

async function data(key: string): Promise<unknown> {
  return (await inSnapshot(payload, publishedContent)).get(key)?.data;
}

async function redirects(): Promise<Record<string, string>> {
  const content = await inSnapshot(payload, publishedContent);
  return Object.fromEntries(
    [...content.values()].flatMap((item) =>
      item.kind === 'redirect' ? [[item.data.from, item.data.to]] : [],
    ),
  );
}
