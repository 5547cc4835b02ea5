import { kindNames, type KindName } from '@sett/content';
import { borderSiteKeys } from './borderContent.ts';

/** Random choices that are the same each time for the same seed (mulberry32). */
export interface Dice {
  chance(share: number): boolean;
  one<T>(items: readonly T[]): T;
}

export function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (share) => next() < share,
    one: <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T,
  };
}

/** What there is to aim at. */
export interface Targets {
  /** Ids of documents of each kind, of every site. */
  ids: Readonly<Record<KindName, readonly string[]>>;
  versions: Readonly<Record<KindName, readonly string[]>>;
  sites: Readonly<Record<string, string>>;
  users: readonly string[];
  releases: readonly string[];
  png: Buffer;
}

export interface RandomRequest {
  method: string;
  where: string;
  body?: unknown;
}

/** One request of any sort that somebody signed in could think of sending, honest or not. */
export const randomRequest = (d: Dice, targets: Targets): RandomRequest => d.one(sorts)(d, targets);

type Sort = (d: Dice, targets: Targets) => RandomRequest;

const changeOne: Sort = (d, targets) => {
  const kind = d.one(kindNames);
  return {
    method: d.one(['PATCH', 'PATCH', 'PUT', 'DELETE']),
    where: `/${kind}/${d.one(targets.ids[kind])}${options(d)}`,
    body: data(d, targets, kind),
  };
};

const changeMany: Sort = (d, targets) => {
  const kind = d.one(kindNames);
  const site = d.one(Object.values(targets.sites));
  const where = d.one([
    'where[key][exists]=true',
    `where[site][equals]=${site}`,
    `where[site][not_equals]=${site}`,
    `where[or][0][site][equals]=${site}&where[or][1][key][exists]=true`,
    `where[id][in]=${targets.ids[kind].join(',')}`,
  ]);
  const rest = options(d).replace('?', '&');
  return {
    method: d.one(['PATCH', 'DELETE']),
    where: `/${kind}?${where}${rest}`,
    body: data(d, targets, kind),
  };
};

const create: Sort = (d, targets) => {
  const kind = d.one(kindNames);
  const where = d.one([`/${kind}`, `/${kind}`, `/${kind}/${d.one(targets.ids[kind])}/duplicate`]);
  const id = d.chance(0.3) ? { id: d.one(targets.ids[kind]) } : {};
  return {
    method: 'POST',
    where: `${where}${options(d)}`,
    body: { ...data(d, targets, kind), ...id },
  };
};

const restore: Sort = (d, targets) => {
  const kind = d.one(kindNames);
  return {
    method: 'POST',
    where: `/${kind}/versions/${d.one(targets.versions[kind])}${options(d)}`,
    body: {},
  };
};

const upload: Sort = (d, targets) => {
  const form = new FormData();
  form.append('_payload', JSON.stringify(data(d, targets, 'media')));
  form.append('file', new Blob([new Uint8Array(targets.png)], { type: 'image/png' }), 'x.png');
  const id = d.one(targets.ids.media);
  return d.chance(0.5)
    ? { method: 'POST', where: `/media${options(d)}`, body: form }
    : { method: 'PATCH', where: `/media/${id}${options(d)}`, body: form };
};

const promote: Sort = (d, targets) => ({
  method: d.one(['PATCH', 'PATCH', 'POST', 'DELETE']),
  where: d.one([
    `/users/${d.one(targets.users)}`,
    '/users',
    '/users/unlock',
    '/users/first-register',
  ]),
  body: {
    role: 'administrator',
    mayPublish: true,
    sites: Object.values(targets.sites),
    email: 'ny@sett.test',
    name: 'Ny',
  },
});

const adapting: Sort = (d, targets) => {
  const kind = d.one(['service', 'page', 'theme', 'term', 'organisation', 'helpline'] as const);
  const start = { kind, id: d.one(targets.ids[kind]), site: d.one(borderSiteKeys) };
  return d.chance(0.5)
    ? {
        method: 'POST',
        where: '/adaptation/start',
        body: { ...start, section: d.one(['summary', 'contacts', 'x']) },
      }
    : {
        method: 'POST',
        where: `/adaptation/${d.one(targets.ids.adaptation)}/settle`,
        body: {
          fields: ['summary', 'contacts'],
          choice: d.one(['accept', 'keep', 'rewrite']),
          seen: 'noe annet',
        },
      };
};

const house: Sort = (d, targets) => {
  const site = d.one(borderSiteKeys);
  return d.one<RandomRequest>([
    { method: 'POST', where: `/releases/publish/${site}` },
    { method: 'POST', where: `/releases/${d.one(targets.releases)}/rollback` },
    {
      method: 'PATCH',
      where: `/releases/${d.one(targets.releases)}`,
      body: { status: 'live', site },
    },
    { method: 'DELETE', where: `/releases/${d.one(targets.releases)}` },
    { method: 'POST', where: '/site/new', body: { key: 'ny', name: 'Ny', parent: site } },
    { method: 'POST', where: '/site/remove', body: { key: site, confirm: site } },
    { method: 'POST', where: '/payload-jobs', body: { taskSlug: 'publishSite', input: { site } } },
    { method: 'GET', where: '/payload-jobs/run' },
    { method: 'DELETE', where: '/payload-locked-documents?where[id][exists]=true' },
    { method: 'POST', where: '/payload-preferences/nav', body: { value: {} } },
    {
      method: 'POST',
      where: '/graphql',
      body: { query: 'mutation { deleteSite(id: "x") { id } }' },
    },
  ]);
};

const sorts: readonly Sort[] = [
  changeOne,
  changeOne,
  changeOne,
  changeMany,
  create,
  create,
  restore,
  upload,
  promote,
  adapting,
  house,
];

function options(d: Dice): string {
  const chosen = [
    'draft=true',
    'locale=nn',
    'locale=all',
    'overrideAccess=true',
    'overrideLock=true',
    'autosave=true',
    'publishAllLocales=true',
    'unpublishAllLocales=true',
    'publishSpecificLocale=nn',
    'showHiddenFields=true',
    'depth=5',
    'trash=true',
  ].filter(() => d.chance(0.12));
  return chosen.length > 0 ? `?${chosen.join('&')}` : '';
}

/** What such a request might say: honest fields, and those that nobody but the CMS may set. */
function data(d: Dice, targets: Targets, kind: KindName): Record<string, unknown> {
  const site = d.one(Object.values(targets.sites));
  const service = { relationTo: 'service', value: d.one(targets.ids.service) };
  const all: Record<string, unknown> = {
    site,
    title: 'Endret av en annen',
    summary: 'Endret av en annen',
    slug: `endret-${kind}`,
    key: `${d.one(borderSiteKeys)}/${kind}/${d.one(['grense-norge', 'grense-lid', 'tatt'])}`,
    _status: d.one(['published', 'draft']),
    parent: d.one(targets.ids[kind === 'page' ? 'page' : 'site']),
    of: service,
    to: service,
    from: `/${d.one(['gammel-lid', 'tjenester/grunn-lid', 'ny'])}/`,
    sections: { summary: { mode: d.one(['replace', 'hide', 'inherit']), value: 'Nytt' } },
    hideEntry: true,
    base: {},
    basedOn: 'x',
    decisions: [],
    alt: 'Nytt',
    fileName: 'grense-lid.png',
    filename: 'grense-lid.png',
    host: 'ond.example',
    languages: ['nb'],
    act: 'Lov',
    section: '§ 2',
    free: 'unknown',
    anonymous: 'unknown',
    referral: { needed: 'unknown' },
    cost: { kind: 'unknown' },
    interpreter: { available: 'unknown' },
    related: [d.one(targets.ids.service)],
    createdAt: '2001-01-01T00:00:00.000Z',
  };
  const share = d.one([0.15, 0.5, 0.95]);
  return Object.fromEntries(Object.entries(all).filter(() => d.chance(share)));
}
