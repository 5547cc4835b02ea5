import { afterAll, expect, it } from 'vitest';
import { kindNames, type Entry, type KindName } from '@sett/content';
import { startTestCms } from '../testing/payload.ts';
import { roles, siteOfRole, startBorderCms, type Role } from './testing/borderCms.ts';
import { borderSiteKeys, exampleKey, examples, type BorderSite } from './testing/borderContent.ts';

const test = await startTestCms();
const { payload, ids, png, ask } = await startBorderCms(test);
const { entryToDocument } = await import('../import/entryToDocument.ts');
const { inLocale } = await import('../adapting/locale.ts');
afterAll(test.close);

const operations = [
  'read',
  'readDraft',
  'versions',
  'create',
  'update',
  'publish',
  'unpublish',
  'restore',
  'delete',
] as const;
type Operation = (typeof operations)[number];

interface Case {
  role: Role;
  operation: Operation;
  kind: KindName;
  site: BorderSite;
}

/** Who may do what where: the whole of it, so that a right that nobody meant shows. */
function isAllowed({ role, operation, kind, site }: Case): boolean {
  if (operation === 'read') return true;
  if (role === 'anonymous' || (kind === 'site' && operation === 'delete')) return false;
  if (operation === 'readDraft' || operation === 'versions' || role === 'administrator')
    return true;
  if (kind === 'site' && operation === 'create') return false;
  if (siteOfRole[role] !== site) return false;
  return role !== 'writer' || operation === 'create' || operation === 'update';
}

it.each(roles.flatMap((role) => operations.map((operation) => [role, operation] as const)))(
  'lets %s %s what is theirs, of every kind in every site, and nothing else',
  { timeout: 120_000 },
  async (role, operation) => {
    const wrong: string[] = [];
    for (const kind of kindNames) {
      for (const site of borderSiteKeys) {
        if (exampleKey(site, kind) === undefined) continue;
        const expected = isAllowed({ role, operation, kind, site });
        const found = await attempt({ role, operation, kind, site }, expected);
        if (found !== undefined) wrong.push(`${kind} in ${site}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

/** What is wrong with the answer, if anything is. */
async function attempt(tried: Case, expected: boolean): Promise<string | undefined> {
  const { role, operation, kind, site } = tried;
  const id =
    expected && changesWhatIsThere(operation) ? await spare(kind, site, role) : idOf(site, kind);
  const response = await requests[operation]({ ...tried, id });
  const text = await response.text();
  const isGood = response.status < 300 && (operation !== 'readDraft' || text.includes(DRAFT));
  if (isGood === expected) return undefined;
  return `${role} got ${response.status} for ${operation}: ${text.slice(0, 200)}`;
}

const DRAFT = 'Bare et utkast';

const requests: Record<Operation, (asked: Case & { id: string }) => Promise<Response>> = {
  read: ({ role, kind, id }) => ask(role, 'GET', `/${kind}/${id}`),
  readDraft: async ({ role, kind, id }) => {
    await payload.update({ collection: kind, id, data: marked(kind), draft: true });
    return ask(role, 'GET', `/${kind}/${id}?draft=true`);
  },
  versions: ({ role, kind, id }) =>
    ask(role, 'GET', `/${kind}/versions?where[parent][equals]=${id}`),
  create: ({ role, kind, site }) => ask(role, 'POST', `/${kind}`, newOf(kind, site)),
  update: ({ role, kind, id }) => ask(role, 'PATCH', `/${kind}/${id}?draft=true`, marked(kind)),
  publish: ({ role, kind, id }) => ask(role, 'PATCH', `/${kind}/${id}`, { _status: 'published' }),
  unpublish: ({ role, kind, id }) => ask(role, 'PATCH', `/${kind}/${id}`, { _status: 'draft' }),
  restore: async ({ role, kind, id }) => {
    const version = await versionOf(kind, id);
    return ask(role, 'POST', `/${kind}/versions/${version}`, {});
  },
  delete: ({ role, kind, id }) => ask(role, 'DELETE', `/${kind}/${id}`),
};

/** A change to each kind that a reader of the JSON can see. */
function marked(kind: KindName): Record<string, unknown> {
  const texts: Partial<Record<KindName, Record<string, unknown>>> = {
    adaptation: { sections: { summary: { value: DRAFT } } },
    redirect: { note: DRAFT },
    media: { caption: DRAFT },
  };
  return texts[kind] ?? { summary: DRAFT };
}

const changesWhatIsThere = (operation: Operation) =>
  operation === 'unpublish' || operation === 'delete';

let made = 0;

/** A document of its own for what takes something away, published without anybody's rights. */
async function spare(kind: KindName, site: BorderSite, role: Role): Promise<string> {
  const data = kind === 'media' ? documentOf(kind, site) : (newOf(kind, site) as object);
  const { id } = await payload.create({
    collection: kind,
    data: {
      ...data,
      ...(kind === 'adaptation' && (await otherTarget(site))),
      _status: 'published',
    } as never,
    ...(kind === 'media' && {
      file: { data: png, name: 'spare.png', mimetype: 'image/png', size: png.length },
    }),
  });
  if (kind === 'site') await addSite(role, id);
  return id;
}

/** An editor of a site that is taken down works on it. */
async function addSite(role: Role, site: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ name: { equals: role } }, { role: { equals: 'editor' } }] },
    depth: 0,
  });
  for (const { id, sites } of docs)
    await payload.update({
      collection: 'users',
      id,
      data: { sites: [...(sites ?? []).map(String), site] },
    });
}

/** A site adapts an entry once: each new adaptation is of an entry that nobody has adapted. */
async function otherTarget(site: BorderSite) {
  const parent = site === 'dal' || site === 'lid' ? 'vest' : 'norge';
  made += 1;
  const { id } = await payload.create({
    collection: 'service',
    data: {
      ...documentOf('service', parent),
      slug: `maal-${made}`,
      _status: 'published',
    } as never,
  });
  return { of: { relationTo: 'service', value: id } };
}

function newOf(kind: KindName, site: BorderSite): unknown {
  made += 1;
  if (kind === 'site') return { title: `Ny ${made}`, languages: ['nb'] };
  const data = {
    ...documentOf(kind, site),
    ...(kind === 'redirect' && { from: `/ny-${made}/` }),
    ...(!['adaptation', 'redirect', 'media'].includes(kind) && {
      title: `Ny ${made}`,
      slug: `ny-${made}`,
    }),
  };
  if (kind !== 'media') return data;
  const form = new FormData();
  form.append('_payload', JSON.stringify(data));
  form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), `ny-${made}.png`);
  return form;
}

function documentOf(
  kind: Exclude<KindName, 'site'> | 'site',
  site: BorderSite,
): Record<string, unknown> {
  if (kind === 'site') return {};
  made += 1; // rows are named by the key, and no two may be the same
  const entry = { key: `${site}/${kind}/ny-${made}`, site, kind, data: examples[kind](site) };
  const all = entryToDocument(entry as Entry, (key) => {
    const value = ids.get(key);
    return value === undefined ? undefined : { relationTo: key.split('/')[1] ?? 'site', value };
  });
  const { flattenedFields } = payload.collections[kind].config;
  const data = inLocale(flattenedFields, all, 'nb');
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => name !== 'key' && name !== '_status'),
  );
}

async function versionOf(kind: KindName, id: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: 1,
  });
  return String(docs[0]?.id);
}

function idOf(site: BorderSite, kind: KindName): string {
  return String(ids.get(exampleKey(site, kind) ?? ''));
}
