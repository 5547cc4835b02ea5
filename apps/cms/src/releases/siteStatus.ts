import type { Payload } from 'payload';
import { poolOf } from '../database.ts';
import { isKindName, parseKey } from '@sett/content';

/** How it stands with a site on the web, for the editor. */
export interface SiteStatus {
  site: string;
  title: string;
  /** A publish waits or runs. */
  isUnderway: boolean;
  /** When what is on the web now was put there; missing when nothing is. */
  liveSince?: string;
  pages?: number;
  /** Why the latest publish did not succeed; what was live before still is. */
  fault?: { message: string; mend?: { key: string; href?: string } };
}

interface SiteRow {
  id: string;
  key: string;
  title: string | null;
  parent_id: string | null;
  published: boolean | null;
}

interface ReleaseRow {
  site: string;
  status: string;
  message: string | null;
  mend: string | null;
  pages: string | null;
  finished_at: Date | null;
}

/** The state of every published site, or of those that show entries of `owner`. */
export async function siteStatuses(payload: Payload, owner?: string): Promise<SiteStatus[]> {
  const sites = await sitesOf(payload, owner);
  const [newest, live, underway] = await Promise.all([
    newestReleases(payload),
    liveReleases(payload),
    sitesUnderway(payload),
  ]);
  return Promise.all(
    sites.map(async ({ key, title }) => {
      const shown = live.get(key);
      const fault = faultOf(newest.get(key));
      return {
        site: key,
        title: title ?? key,
        isUnderway: underway.has(key),
        ...(shown?.finished_at && {
          liveSince: shown.finished_at.toISOString(),
          pages: Number(shown.pages),
        }),
        ...(fault && { fault: await withLink(payload, fault) }),
      };
    }),
  );
}

async function sitesOf(payload: Payload, owner: string | undefined): Promise<SiteRow[]> {
  const { rows } = await poolOf(payload).query<SiteRow>(
    `select sites.id, key, parent_id, published,
            (select title from sites_locales
              where _parent_id = sites.id and title is not null order by _locale limit 1) as title
       from sites
      where _status = 'published' order by key`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter(
    (row) => row.published && (owner === undefined || chainOf(row, byId).includes(owner)),
  );
}

function chainOf(
  row: SiteRow,
  byId: ReadonlyMap<string, SiteRow>,
  seen: readonly string[] = [],
): string[] {
  const chain = [...seen, row.key];
  const parent = row.parent_id === null ? undefined : byId.get(row.parent_id);
  return parent === undefined || chain.includes(parent.key) ? chain : chainOf(parent, byId, chain);
}

const columns = 'site, status, message, mend, pages, finished_at';

const newestReleases = (payload: Payload) =>
  releases(
    payload,
    `select distinct on (site) ${columns} from releases where status <> 'running' order by site, started_at desc`,
  );

const liveReleases = (payload: Payload) =>
  releases(
    payload,
    `select distinct on (site) ${columns} from releases where status = 'live' order by site, started_at desc`,
  );

async function releases(payload: Payload, query: string): Promise<Map<string, ReleaseRow>> {
  const { rows } = await poolOf(payload).query<ReleaseRow>(query);
  return new Map(rows.map((row) => [row.site, row]));
}

async function sitesUnderway(payload: Payload): Promise<Set<string>> {
  const { rows } = await poolOf(payload).query<{ site: string }>(
    `select input->>'site' as site from payload_jobs where completed_at is null and has_error is not true
     union select site from releases where status = 'running'`,
  );
  return new Set(rows.map(({ site }) => site));
}

function faultOf(row: ReleaseRow | undefined): { message: string; mend?: string } | undefined {
  if (row?.status !== 'failed') return undefined;
  return {
    message: row.message ?? 'Publiseringen feilet.',
    ...(row.mend !== null && { mend: row.mend }),
  };
}

async function withLink(
  payload: Payload,
  { message, mend }: { message: string; mend?: string },
): Promise<NonNullable<SiteStatus['fault']>> {
  if (mend === undefined) return { message };
  const kind = mend.includes('/') ? parseKey(mend).kind : 'site';
  if (!isKindName(kind)) return { message, mend: { key: mend } };
  const { docs } = await payload.find({
    collection: kind,
    where: { key: { equals: mend } },
    select: { key: true },
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  return {
    message,
    mend: { key: mend, ...(doc && { href: `/admin/collections/${kind}/${doc.id}` }) },
  };
}
