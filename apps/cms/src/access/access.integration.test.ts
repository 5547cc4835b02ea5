import type { CollectionConfig, CollectionSlug, Payload, TypedUser } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatMarkdown } from '@sett/content/markdown';
import { kindNames, type KindName } from '@sett/content';
import type { User } from '../payload-types.ts';
import { richContent } from '../import/testing/richContent.ts';
import { startTestCms } from '../testing/payload.ts';

const { payload, close } = await startTestCms();
const { writeEntries } = await import('../import/writeEntries.ts');
const { inTransaction } = await import('../transaction.ts');
const { collections } = await import('../collections/index.ts');

/** An editor who works on the site of the entry, one who may not publish there, and one from elsewhere. */
const roles = ['anonymous', 'administrator', 'editor', 'writer', 'neighbour'] as const;
type Role = (typeof roles)[number];
type Operation = 'read' | 'readDraft' | 'readVersions' | 'create' | 'update' | 'publish' | 'delete';
type Row = Record<Operation, readonly Role[]>;

const signedIn = ['administrator', 'editor', 'writer', 'neighbour'] as const;

const entryRow: Row = {
  read: roles,
  readDraft: signedIn,
  readVersions: signedIn,
  create: ['administrator', 'editor', 'writer'],
  update: ['administrator', 'editor', 'writer'],
  publish: ['administrator', 'editor'],
  delete: ['administrator', 'editor'],
};

const siteRow: Row = { ...entryRow, create: ['administrator'], delete: [] };

const users = {} as Record<Role, TypedUser | undefined>;
const operations = Object.keys(entryRow) as Operation[];
const ids = new Map<KindName, string>();
let siteId = '';

beforeAll(async () => {
  const content = richContent(formatMarkdown);
  await inTransaction(payload, (req) => writeEntries(req, [...content.values()], new Map()));
  for (const kind of kindNames) ids.set(kind, await anyId(kind));
  siteId = await siteOf('felles');
  const other = await siteOf('lokal');
  users.administrator = await user('admin', { role: 'administrator' });
  users.editor = await user('editor', { role: 'editor', sites: [siteId, other], mayPublish: true });
  users.writer = await user('writer', {
    role: 'editor',
    sites: [siteId, other],
    mayPublish: false,
  });
  users.neighbour = await user('neighbour', { role: 'editor', sites: [], mayPublish: true });
});
afterAll(close);

describe.each(kindNames)('%s', (kind) => {
  const row = kind === 'site' ? siteRow : entryRow;
  it.each(operations.flatMap((operation) => roles.map((role) => [operation, role] as const)))(
    '%s by %s',
    async (operation, role) => {
      expect(await isAllowed(kind, operation, role)).toBe(row[operation].includes(role));
    },
  );
});

describe('users', () => {
  it('show themselves to themselves, and everybody to administrators', async () => {
    expect(await emails('editor')).toEqual(['editor@sett.test']);
    expect(await emails('anonymous')).toEqual('refused');
    expect((await emails('administrator')).length).toBe(4);
  });

  it('cannot promote themselves', async () => {
    const { editor } = users;
    if (editor === undefined) throw new Error('No editor');
    const data: Partial<User> = {
      role: 'administrator',
      mayPublish: true,
      sites: [siteId],
      name: 'Nytt navn',
    };
    await payload.update({
      collection: 'users',
      id: editor.id,
      data,
      user: editor,
      overrideAccess: false,
    });
    const after = await payload.findByID({ collection: 'users', id: editor.id });
    expect(after).toMatchObject({ role: 'editor', name: 'Nytt navn' });
    expect(after.sites).toHaveLength(2);
  });

  it('cannot be made by editors', async () => {
    const data = { email: 'ny@sett.test', password: 'et-langt-passord', role: 'editor' } as const;
    await expect(
      payload.create({ collection: 'users', data, overrideAccess: false, ...as('editor') }),
    ).rejects.toThrow();
  });
});

it.each(['releases', 'payload-jobs'] as const)(
  'lets nobody write %s, nor anonymous read it',
  async (collection) => {
    for (const role of roles) {
      await expect(
        payload.create({
          collection,
          data: { site: 'x', status: 'live' } as never,
          overrideAccess: false,
          ...as(role),
        }),
      ).rejects.toThrow();
    }
    await expect(
      payload.find({ collection, overrideAccess: false, ...as('anonymous') }),
    ).rejects.toThrow();
  },
);

it('states every operation of every collection', () => {
  const asked = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const;
  const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'));
  const missing = ours.flatMap(({ slug, access }: CollectionConfig) =>
    asked
      .filter((operation) => access?.[operation] === undefined)
      .map((operation) => `${slug}.${operation}`),
  );
  expect(missing).toEqual([]);
});

it('lets nobody without the right take an entry off the site, not even past a draft', async () => {
  const id = ids.get('term') ?? '';
  const actor = { collection: 'term', id, overrideAccess: false, ...as('writer') } as const;
  await payload.update({ ...actor, data: { title: 'Utkast' }, draft: true });
  await expect(payload.update({ ...actor, data: { _status: 'draft' } })).rejects.toThrow();
  await expect(payload.update({ ...actor, data: { _status: 'published' } })).rejects.toThrow();
  await expect(payload.delete(actor)).rejects.toThrow();
  await payload.update({ ...actor, data: { title: 'Mer utkast' } });
  const published = await payload.findByID({ collection: 'term', id });
  expect(published).toMatchObject({ _status: 'published', title: 'Bokmål: alt på én linje' });
});

it('never lets an entry be moved to another site, nor its key be changed', async () => {
  const id = ids.get('service') ?? '';
  const data = { site: await siteOf('lokal'), key: 'lokal/service/annet' };
  await payload.update({
    collection: 'service',
    id,
    data,
    draft: true,
    overrideAccess: false,
    ...as('administrator'),
  });
  const doc = await payload.findByID({ collection: 'service', id, draft: true, depth: 0 });
  expect(doc).toMatchObject({ key: 'felles/service/rik', site: siteId });
});

/** Access alone is asked for: whether the save would fit the contract is another matter. */
async function isAllowed(kind: KindName, operation: Operation, role: Role): Promise<boolean> {
  const actor = { overrideAccess: false, ...as(role) } as const;
  const id = ids.get(kind) ?? '';
  const found = await attempt(async () => {
    switch (operation) {
      case 'read':
        return (await payload.find({ collection: kind, ...actor })).totalDocs > 0;
      case 'readDraft':
        return (await readsDrafts(payload, kind, actor)) > 0;
      case 'readVersions':
        return (await payload.findVersions({ collection: kind, ...actor })).totalDocs > 0;
      default:
        return permits(kind, operation, role, id);
    }
  });
  return found;
}

/** What the access rules themselves answer, as REST and admin ask them. */
async function permits(
  kind: KindName,
  operation: Operation,
  role: Role,
  id: string,
): Promise<boolean> {
  const { createLocalReq } = await import('payload');
  const req = await createLocalReq({ ...as(role) }, payload);
  const { access } = payload.collections[kind].config;
  const data = { site: siteId, _status: operation === 'publish' ? 'published' : 'draft' };
  const rule =
    operation === 'publish' ? access.update : access[operation as 'create' | 'update' | 'delete'];
  const answer = await rule({ req, id, data } as never);
  if (typeof answer === 'boolean') return answer;
  const { totalDocs } = await payload.count({
    collection: kind,
    where: { and: [{ id: { equals: id } }, answer as never] },
  });
  return totalDocs === 1;
}

async function readsDrafts(cms: Payload, kind: KindName, actor: object): Promise<number> {
  const id = ids.get(kind) ?? '';
  await cms.db.updateOne({ collection: kind, id, data: { _status: 'draft' } });
  try {
    const { totalDocs } = await cms.find({
      collection: kind,
      where: { id: { equals: id } },
      ...actor,
    });
    return totalDocs;
  } finally {
    await cms.db.updateOne({ collection: kind, id, data: { _status: 'published' } });
  }
}

async function attempt(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 403) return false;
    throw error;
  }
}

async function user(name: string, data: object): Promise<TypedUser> {
  const made = await payload.create({
    collection: 'users',
    data: { email: `${name}@sett.test`, password: 'et-langt-passord', name, ...data } as never,
  });
  return { ...made, collection: 'users' };
}

function as(role: Role): { user?: TypedUser } {
  const actor = users[role];
  return actor === undefined ? {} : { user: actor };
}

async function emails(role: Role): Promise<string[] | 'refused'> {
  try {
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: false,
      ...as(role),
    });
    return docs.map(({ email }) => email);
  } catch {
    return 'refused';
  }
}

async function anyId(kind: CollectionSlug): Promise<string> {
  const { docs } = await payload.find({ collection: kind, limit: 1, sort: 'key' });
  return String(docs[0]?.id);
}

async function siteOf(key: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'site', where: { key: { equals: key } } });
  return String(docs[0]?.id);
}
