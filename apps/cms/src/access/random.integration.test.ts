import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { kindNames, parseKey, type KindName } from '@sett/content';
import { startTestCms } from '../testing/payload.ts';
import { startBorderCms, type Role } from './testing/borderCms.ts';
import { borderSiteKeys } from './testing/borderContent.ts';
import { dice, randomRequest, type Targets } from './testing/randomRequests.ts';

const test = await startTestCms();
const { payload, ids, png, ask } = await startBorderCms(test);
const { poolOf } = await import('../database.ts');
afterAll(test.close);

const REQUESTS = 1000;
const [{ id: me } = { id: '' }] = await rows<{ id: string }>(
  `select id from users where name = 'dal'`,
);

it(
  'lets 1,000 random requests of a local editor change nothing outside the own site',
  { timeout: 300_000 },
  async () => {
    const targets = await targetsNow();
    const before = await outside('dal');
    const statuses = await send('dal', REQUESTS, 20_261_123, targets);
    expect(await outside('dal')).toEqual(before);
    const good = statuses.filter((status) => status < 300).length;
    expect(good).toBeGreaterThan(20); // it is an editor: in the own site much is let through
    expect(statuses.filter((status) => status === 403).length).toBeGreaterThan(200);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  },
);

it('would see it if they did', async () => {
  const before = await outside('dal');
  await send('administrator', 20, 7, await targetsNow());
  expect(await outside('dal')).not.toEqual(before);
});

async function send(role: Role, count: number, seed: number, targets: Targets): Promise<number[]> {
  const d = dice(seed);
  const statuses: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const { method, where, body } = randomRequest(d, targets);
    const { status } = await ask(role, method, where, method === 'GET' ? undefined : body);
    statuses.push(status);
  }
  return statuses;
}

/** A digest of everything that does not belong to the site, by what it is. */
async function outside(site: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const kind of kindNames) {
    const { docs } = await payload.db.find<{ id: string; key: string }>({
      collection: kind,
      limit: 0,
      pagination: false,
      req: { locale: 'all' } as never,
    });
    const foreign = docs.filter(({ key }) => parseKey(key).site !== site);
    const { docs: versions } = await payload.db.findVersions<{ key: string }>({
      collection: kind,
      limit: 0,
      pagination: false,
      req: { locale: 'all' } as never,
    });
    const old = versions.filter(({ version }) => parseKey(version.key).site !== site);
    digests[kind] = digest([...foreign, ...old]);
  }
  // One's own name and address are one's own; what one may do is not.
  digests['users'] = digest(
    await rows(
      `select u.id, u.role, u.may_publish, array_agg(r.sites_id order by r.sites_id) as sites,
              case when u.id <> '${me}' then u.email || u.name || u.hash end as account
         from users u left join users_rels r on r.parent_id = u.id group by u.id`,
    ),
  );
  digests['releases'] = digest(await rows('select * from releases order by id'));
  digests['jobs'] = digest(
    await rows(`select input from payload_jobs where input->>'site' <> '${site}' order by id`),
  );
  return digests;
}

async function targetsNow(): Promise<Targets> {
  const byKind = (find: (kind: KindName) => Promise<string[]>) =>
    Promise.all(kindNames.map(async (kind) => [kind, await find(kind)] as const)).then(
      (found) => Object.fromEntries(found) as Record<KindName, string[]>,
    );
  const users = await rows<{ id: string }>('select id from users');
  await rows(
    `insert into releases (site, status, release) select key, 'replaced', '20261101-000000-' || key from sites
      where not exists (select 1 from releases)`,
  );
  const releases = await rows<{ id: string }>('select id from releases');
  return {
    ids: await byKind(async (kind) => {
      const { docs } = await payload.find({ collection: kind, limit: 0, pagination: false });
      return docs.map(({ id }) => id);
    }),
    versions: await byKind(async (kind) => {
      const { docs } = await payload.findVersions({
        collection: kind,
        limit: 0,
        pagination: false,
      });
      return docs.map(({ id }) => id);
    }),
    sites: Object.fromEntries(borderSiteKeys.map((key) => [key, String(ids.get(key))])),
    users: users.map(({ id }) => id),
    releases: releases.map(({ id }) => id),
    png,
  };
}

async function rows<T>(query: string): Promise<T[]> {
  return (await poolOf(payload).query(query)).rows as T[];
}

/** The same for the same things, whatever the order of the rows. */
function digest(things: readonly unknown[]): string {
  const lines = things.map((thing) => JSON.stringify(thing)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
