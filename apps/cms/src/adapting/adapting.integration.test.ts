import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, KindName } from '@sett/content';
import { loadContent, writeContent } from '@sett/content/files';
import { startTestCms } from '../testing/payload.ts';
import type { ChangesView } from './changesView.ts';
import type { Overview } from './overview.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../import/importContent.ts');
const { exportContent } = await import('../publish/exportContent.ts');

const source = { text: 'Kilde' };
const phone = (value: string) => ({ channel: 'phone' as const, value, source });
const shared = 'vest/service/barnevern';

const site = (key: string, parent?: string): Entry => ({
  key,
  site: key,
  kind: 'site',
  data: {
    title: { nb: `Sett i ${key}`, nn: `Sett i ${key}` },
    ...(parent && { parent }),
    languages: ['nb', 'nn'],
    published: true,
  },
});

const barnevern: Entry = {
  key: shared,
  site: 'vest',
  kind: 'service',
  data: {
    title: { nb: 'Barnevern', nn: 'Barnevern' },
    summary: { nb: 'Vi hjelper.', nn: 'Vi hjelper.' },
    description: { nb: 'Ring oss om dagen.', nn: 'Ring oss om dagen.' },
    contacts: [
      { ...phone('11 11 11 11'), label: { nb: 'Vakt', nn: 'Vakt' } },
      { ...phone('22 22 22 22'), label: { nb: 'Leder', nn: 'Leiar' } },
    ],
    referral: { needed: 'no' },
    cost: { kind: 'free' },
    interpreter: { available: 'unknown' },
  },
};

const entries: Entry[] = [
  site('norge'),
  site('vest', 'norge'),
  site('dal', 'vest'),
  site('lid', 'vest'),
  site('by', 'norge'),
  barnevern,
  {
    key: 'norge/theme/sovn',
    site: 'norge',
    kind: 'theme',
    data: { title: { nb: 'Søvn', nn: 'Søvn' }, summary: { nb: 'Fra Norge.', nn: 'Frå Noreg.' } },
  },
];

type Name = 'vest' | 'dal' | 'dalwriter' | 'lid' | 'by';
const cookies = new Map<Name, string>();
const password = 'et-langt-passord';

beforeAll(async () => {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, new Map(entries.map((entry) => [entry.key, entry])));
  await importContent({ payload, dir, mode: 'add', publish: false });
  for (const name of ['vest', 'dal', 'dalwriter', 'lid', 'by'] as const) await signUp(name);
});
afterAll(close);

describe('starting', () => {
  it('makes one draft, named after the entry, with the shared words in both målformer to begin on', async () => {
    const [id, again] = await Promise.all([start('dal', 'contacts'), start('dal', 'contacts')]);
    expect([again, await start('dal', 'contacts')]).toEqual([id, id]);
    const { key, sections, _status } = await stored(id);
    expect([key, _status]).toEqual(['dal/adaptation/barnevern', 'draft']);
    const { contacts, summary } = sections as Record<string, { mode: unknown; value: unknown }>;
    expect(contacts?.mode).toBe('replace');
    expect(contacts?.value).toMatchObject([
      { value: '11 11 11 11', label: { nb: 'Vakt', nn: 'Vakt' } },
      { value: '22 22 22 22', label: { nb: 'Leder', nn: 'Leiar' } },
    ]);
    expect(summary?.mode ?? null).toBeNull();
  });

  it('adds a section to the one there is, and leaves what is written', async () => {
    const id = await start('dal');
    await send('dal', 'PATCH', `/adaptation/${id}`, {
      sections: { contacts: { value: [phone('99 99 99 99')] } },
    });
    expect(await start('dal', 'summary')).toBe(id);
    expect(await start('dal', 'contacts')).toBe(id);
    const { sections } = await stored(id);
    expect(sections).toMatchObject({
      contacts: { mode: 'replace', value: [{ value: '99 99 99 99' }] },
      summary: { mode: 'replace', value: { nb: 'Vi hjelper.', nn: 'Vi hjelper.' } },
    });
  });

  it.each([
    ['lid', 'dal', 403],
    ['vest', 'dal', 403],
    ['by', 'by', 400],
    ['vest', 'vest', 400],
    ['dal', 'finnes-ikke', 404],
  ] as const)('is refused to %s for %s', async (who, siteKey, status) => {
    const body = { kind: 'service', id: await idOf(shared), site: siteKey };
    expect((await send(who, 'POST', '/adaptation/start', body)).status).toBe(status);
  });

  it('is refused by the back door too, for what the site does not inherit', async () => {
    const of = { relationTo: 'service', value: await idOf(shared) };
    const { status, body } = await send('by', 'POST', '/adaptation', {
      of,
      site: await idOf('by'),
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('arves ikke av by');
  });
});

describe('the overview', () => {
  it('says field by field whose words a site shows', async () => {
    await publish('dal', await start('dal'), {});
    const view = await overview('dal', 'dal');
    const fields = view.sites.find(({ key }) => key === 'dal')?.fields ?? [];
    const of = (name: string) => fields.find(({ field }) => field === name);
    expect(of('contacts')).toMatchObject({ label: 'Kontakt', from: [{ site: 'dal' }] });
    expect(of('contacts')?.text).toContain('99 99 99 99');
    expect(of('description')).toMatchObject({
      from: [{ site: 'vest', name: 'vest' }],
      text: 'Ring oss om dagen.',
    });
    expect(of('places')).toMatchObject({ from: [], text: '' });
  });

  it('tells the owner who has adapted the entry, and where', async () => {
    const view = await overview('vest');
    expect(view.isMine).toBe(true);
    const made = view.sites.map(({ key, adaptation }) => [key, adaptation?.labels]);
    expect(made).toEqual([
      ['dal', ['Kort sagt', 'Kontakt']],
      ['lid', undefined],
    ]);
  });

  it('is not for strangers', async () => {
    const path = `/adaptation/overview/service/${await idOf(shared)}`;
    expect((await send(undefined, 'GET', path)).status).toBe(403);
    expect((await send(undefined, 'GET', '/adaptation/changed')).status).toBe(403);
  });
});

describe('when the shared text changes', () => {
  let id = '';

  beforeAll(async () => {
    id = await start('dal');
    await saveShared('nb', {
      description: 'Ring oss hele døgnet.',
      contacts: [phone('33 33 33 33')],
    });
  });

  it('flags the adaptation for its own editors only', async () => {
    expect(await flagged('dal')).toEqual([[id, ['Hva du kan få hjelp med', 'Kontakt']]]);
    expect(await flagged('lid')).toEqual([]);
    expect(await flagged('vest')).toEqual([]);
  });

  it('shows the difference word by word, beside the site’s own', async () => {
    const { changes } = await changesOf(id);
    const [text, contacts] = changes;
    expect(text).toMatchObject({ field: 'description', mode: 'inherit' });
    expect(text?.texts[0]).toMatchObject({
      before: 'Ring oss om dagen.',
      now: 'Ring oss hele døgnet.',
      ours: '',
    });
    expect(text?.texts[0]?.diff).toContainEqual({ text: 'om dagen', is: 'removed' });
    expect(contacts?.texts[0]?.ours).toContain('99 99 99 99');
    expect(contacts?.texts[0]?.now).toContain('33 33 33 33');
  });

  it('refuses the choice to those who do not work on the site', async () => {
    const body = { fields: ['contacts'], choice: 'accept', seen: '' };
    for (const who of ['vest', 'lid', 'by', undefined] as const)
      expect((await send(who, 'POST', `/adaptation/${id}/settle`, body)).status).toBe(403);
  });

  it('does not let a request set what is remembered', async () => {
    const forged = { base: {}, decisions: [], basedOn: 'x' };
    await send('dal', 'PATCH', `/adaptation/${id}`, { ...forged, _status: 'published' });
    expect((await changesOf(id)).changes).toHaveLength(2);
  });

  it('takes the text and keeps the number, with the choices in the history', async () => {
    expect(await settle('dal', id, ['description'], 'accept')).toEqual({ isPublished: true });
    expect(await flagged('dal')).toEqual([[id, ['Kontakt']]]);
    await settle('dal', id, ['contacts'], 'keep');
    expect(await flagged('dal')).toEqual([]);
    expect((await shownAt('dal')).contacts?.[0]?.value).toBe('99 99 99 99');
    expect((await shownAt('dal')).description?.nb).toBe('Ring oss hele døgnet.');
    const { decisions } = await changesOf(id);
    expect(decisions.map(({ choice, fields, by }) => [choice, fields, by])).toEqual([
      ['accept', ['description'], 'dal'],
      ['keep', ['contacts'], 'dal'],
    ]);
  });

  it('lets an own text give way to the shared one, and keeps it in the versions', async () => {
    await saveShared('nn', { summary: 'Vi hjelper dykk.' });
    await saveShared('nb', { summary: 'Vi hjelper dere.' });
    await settle('dal', id, ['summary'], 'accept');
    expect((await shownAt('dal')).summary).toEqual({
      nb: 'Vi hjelper dere.',
      nn: 'Vi hjelper dykk.',
    });
    const { docs } = await payload.findVersions({
      collection: 'adaptation',
      where: { parent: { equals: id } },
      limit: 50,
    });
    const texts = docs.map(({ version }) => version.sections?.summary?.value);
    expect(texts).toContain('Vi hjelper.');
  });

  it('makes the text as it was the site’s own where it is kept', async () => {
    await saveShared('nb', { description: 'Noe helt annet.' });
    await settle('dal', id, ['description'], 'keep');
    expect((await shownAt('dal')).description).toEqual({
      nb: 'Ring oss hele døgnet.',
      nn: 'Ring oss om dagen.',
    });
  });

  it('begins a draft where it is written anew, and is flagged until that is published', async () => {
    await saveShared('nb', { summary: 'Vi hjelper alle.' });
    expect(await settle('dal', id, ['summary'], 'rewrite')).toEqual({ isPublished: false });
    expect(await flagged('dal')).toEqual([[id, ['Kort sagt']]]);
    expect((await changesOf(id)).changes).toEqual([]);
    await publish('dal', id, { sections: { summary: { value: 'Vi i Dal hjelper alle.' } } });
    expect(await flagged('dal')).toEqual([]);
    expect((await shownAt('dal')).summary?.nb).toBe('Vi i Dal hjelper alle.');
  });

  it('saves the choice of one who may not publish as a draft', async () => {
    await saveShared('nb', { summary: 'Vi hjelper igjen.' });
    expect(await settle('dalwriter', id, ['summary'], 'keep')).toEqual({ isPublished: false });
    expect(await flagged('dal')).toHaveLength(1);
    await publish('dal', id, {});
    expect(await flagged('dal')).toEqual([]);
  });

  it('lets one choose at a time, and only about what they have seen', async () => {
    await saveShared('nb', { summary: 'Vi hjelper nå.', description: 'Helt ny tekst.' });
    const { seen } = await changesOf(id);
    const choose = (field: string, given: string) =>
      send('dal', 'POST', `/adaptation/${id}/settle`, {
        fields: [field],
        choice: 'accept',
        seen: given,
      });
    const together = await Promise.all([choose('summary', seen), choose('description', seen)]);
    expect(together.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { changes, seen: then } = await changesOf(id);
    expect(changes).toHaveLength(1);
    await saveShared('nb', { summary: 'Endret igjen.', description: 'Endret igjen.' });
    expect((await choose(changes[0]?.field ?? '', then)).status).toBe(409);
    await settle('dal', id, ['summary', 'description'], 'accept');
    expect(await flagged('dal')).toEqual([]);
  });

  it('flags what has changed since a version that somebody restores', async () => {
    const old = await versionWith(id, 'Vi i Dal hjelper alle.');
    await good('dal', 'POST', `/adaptation/versions/${old}`);
    const [[, labels] = ['', []]] = await flagged('dal');
    expect(labels).toContain('Kort sagt');
    await settle('dal', id, ['summary', 'description'], 'accept');
    expect(await flagged('dal')).toEqual([]);
  });

  it('sees the words of the site between as what is shared', async () => {
    const national = { id: await idOf('norge/theme/sovn') };
    const vest = await start('vest', 'summary', 'theme', national.id);
    await publish('vest', vest, { sections: { summary: { value: 'Fra Vest.' } } });
    const dal = await start('dal', 'summary', 'theme', national.id);
    await publish('dal', dal, { sections: { summary: { value: 'Fra Dal.' } } });
    await payload.update({
      collection: 'theme',
      id: national.id,
      data: { summary: 'Nytt fra Norge.', _status: 'published' },
    });
    expect(await flagged('dal')).toEqual([]);
    expect(await flagged('vest')).toEqual([[vest, ['Kort sagt']]]);
    await publish('vest', vest, { sections: { summary: { value: 'Nytt fra Vest.' } } });
    expect(await flagged('dal')).toEqual([[dal, ['Kort sagt']]]);
    const [change] = (await changesOf(dal)).changes;
    expect(change?.texts[0]).toMatchObject({ before: 'Fra Vest.', now: 'Nytt fra Vest.' });
  });
});

describe('the portable format', () => {
  it('says nothing of who chose what, and forgets no base that it can know', async () => {
    const dir = mkdtempSync(path.join(stateDir, 'export-'));
    const content = await exportContent({ payload, dir });
    const text = JSON.stringify([...content.values()]);
    expect(text).not.toContain('decisions');
    expect(await loadContent(dir)).toEqual(content);
    const before = await flagged('dal');
    await importContent({ payload, dir, mode: 'replace', publish: false });
    expect(await flagged('dal')).toEqual(before);
  });

  it('flags what an import changes above', async () => {
    const dir = mkdtempSync(path.join(stateDir, 'export-'));
    const content = new Map(await exportContent({ payload, dir }));
    const entry = content.get(shared);
    if (entry?.kind !== 'service') throw new Error('No shared service');
    const data = { ...entry.data, nextSteps: { nb: 'Ny tekst.', nn: 'Ny tekst.' } };
    content.set(shared, { ...entry, data });
    await writeContent(dir, content);
    await importContent({ payload, dir, mode: 'replace', publish: false });
    const labels = (await flagged('dal')).flatMap(([, fields]) => fields);
    expect(labels).toContain('Hva skjer etterpå?');
  });
});

async function signUp(name: Name): Promise<void> {
  const own = name === 'dalwriter' ? 'dal' : name;
  const account = { email: `${name}@sett.test`, password };
  const rights = { role: 'editor', mayPublish: name !== 'dalwriter' } as const;
  const sites = [await idOf(own)];
  await payload.create({ collection: 'users', data: { ...account, name, ...rights, sites } });
  const { headers } = await ask('POST', '/users/login', account);
  cookies.set(name, headers.get('set-cookie')?.split(';')[0] ?? '');
}

function ask(method: string, where: string, body?: unknown, cookie = ''): Promise<Response> {
  const request = new Request(`http://cms.test/api${where}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Cookie: cookie,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return handleEndpoints({ config: payload.config, request });
}

async function send(who: Name | undefined, method: string, where: string, body?: unknown) {
  const response = await ask(method, where, body, who && cookies.get(who));
  return { status: response.status, body: (await response.json()) as unknown };
}

async function good<T>(who: Name, method: string, where: string, body?: unknown): Promise<T> {
  const answer = await send(who, method, where, body);
  if (answer.status >= 300) throw new Error(`${where}: ${JSON.stringify(answer)}`);
  return answer.body as T;
}

async function start(who: Name, section?: string, kind = 'service', of?: string): Promise<string> {
  const id = of ?? (await idOf(shared));
  const body = { kind, id, site: who, ...(section !== undefined && { section }) };
  return (await good<{ id: string }>(who, 'POST', '/adaptation/start', body)).id;
}

const publish = (who: Name, id: string, data: object) =>
  good(who, 'PATCH', `/adaptation/${id}`, { ...data, _status: 'published' });

async function settle(who: Name, id: string, fields: string[], choice: string) {
  const { seen } = await changesOf(id);
  return good(who, 'POST', `/adaptation/${id}/settle`, { fields, choice, seen });
}

const changesOf = (id: string) => good<ChangesView>('dal', 'GET', `/adaptation/${id}/changes`);

const overview = async (who: Name, of?: string) =>
  good<Overview>(
    who,
    'GET',
    `/adaptation/overview/service/${await idOf(shared)}${of ? `?site=${of}` : ''}`,
  );

async function flagged(who: Name): Promise<[string, string[]][]> {
  const { changed } = await good<{ changed: { id: string; labels: string[] }[] }>(
    who,
    'GET',
    '/adaptation/changed',
  );
  return changed.map(({ id, labels }) => [id, labels]);
}

async function saveShared(locale: 'nb' | 'nn', data: Record<string, unknown>): Promise<void> {
  const { markdownToLexical } = await import('../richtext/index.ts');
  const { description } = data;
  const given =
    typeof description === 'string'
      ? { ...data, description: markdownToLexical(description, { toDoc: () => undefined }) }
      : data;
  await good('vest', 'PATCH', `/service/${await idOf(shared)}?locale=${locale}`, {
    ...given,
    _status: 'published',
  });
}

async function shownAt(key: string) {
  const { resolveSite, entryOf } = await import('@sett/content');
  const { inSnapshot } = await import('../transaction.ts');
  const { publishedContent } = await import('../publish/publishedContent.ts');
  const { entries: shown } = resolveSite(await inSnapshot(payload, publishedContent), key);
  const found = entryOf(shown, 'service', shared);
  if (found === undefined) throw new Error('Not shown');
  return found.data;
}

/** The newest that was published with these words. */
async function versionWith(id: string, text: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: 'adaptation',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    limit: 100,
  });
  const found = docs.find(({ version }) => JSON.stringify(version).includes(text));
  return String(found?.id);
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const doc = await payload.findByID({
    collection: 'adaptation',
    id,
    draft: true,
    locale: 'all',
    depth: 0,
  });
  return doc as unknown as Record<string, unknown>;
}

async function idOf(key: string): Promise<string> {
  const kind = (key.split('/')[1] ?? 'site') as KindName;
  const { docs } = await payload.find({
    collection: kind,
    where: { key: { equals: key } },
    limit: 1,
  });
  return String(docs[0]?.id);
}
