import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload';
import {
  adaptationOf,
  keyOf,
  kindOf,
  parseKey,
  sharedEntry,
  type Content,
  type Entry,
  type EntryOf,
  type KindName,
} from '@sett/content';
import { actorOf, worksOn } from '../access/user.ts';
import { findDocuments, publishedWithKeys } from '../publish/publishedContent.ts';
import { inTransactionOf, oneAtATime } from '../transaction.ts';
import type { Keys } from '../publish/keys.ts';
import { saveAdaptation } from './save.ts';
import { newestVersion, situationOf } from './situation.ts';

type Adaptation = EntryOf<'adaptation'>;

interface Start {
  kind: KindName;
  /** Id of the shared entry. */
  id: string;
  /** Key of the site that adapts it. */
  site: string;
  /** A field to begin on: the site gets words of its own, which begin as the shared ones. */
  section?: string | undefined;
}

/**
 * Makes a draft of an adaptation, or finds the one that the site has, and returns its id. Somebody
 * else's site, and an entry that the site does not inherit, are refused.
 */
export function startAdaptation(req: PayloadRequest, start: Start): Promise<string> {
  return inTransactionOf(req, async () => {
    await oneAtATime(req, `adaptation of ${start.id} in ${start.site}`);
    const { content, ...keys } = await publishedWithKeys(req);
    const key = keys.toKey({ relationTo: start.kind, value: start.id });
    const siteId = content.has(start.site) ? keys.toDoc(start.site)?.value : undefined;
    if (key === undefined || siteId === undefined) throw new NotFound(req.t);
    if (!worksOn(actorOf(req), siteId)) throw new Forbidden(req.t);
    const shared = sharedEntry(content, start.site, key);
    if (shared === undefined) throw notInherited(key, start.site);
    const existing = await existingId(req, start, content, key, keys);
    if (existing === undefined) {
      const after = begun(emptyAdaptation(start.site, key), shared, start.section);
      return saveAdaptation(req, { after, keys, publish: false });
    }
    return start.section === undefined
      ? existing
      : openSection(req, existing, shared, start.section, content, keys);
  });
}

/** Adds the section to the newest version, unless the site has words of its own there already. */
async function openSection(
  req: PayloadRequest,
  id: string,
  shared: Entry,
  section: string,
  content: Content,
  keys: Keys,
): Promise<string> {
  const doc = await newestVersion(id, req);
  if (doc === undefined) throw new NotFound(req.t);
  const { adaptation: before } = situationOf(doc, content, keys.toKey);
  const after = begun(before, shared, section);
  return after === before ? id : saveAdaptation(req, { id, before, after, keys, publish: false });
}

async function existingId(
  req: PayloadRequest,
  { site, kind, id }: Start,
  content: Content,
  key: string,
  keys: Keys,
): Promise<string | undefined> {
  const published = adaptationOf(content, site, key);
  if (published !== undefined) return String(keys.toDoc(published.key)?.value);
  const drafts = await findDocuments(
    'adaptation',
    { and: [{ 'of.value': { equals: id } }, { 'of.relationTo': { equals: kind } }] },
    req,
    { key: true },
  );
  return drafts.find((doc) => parseKey(doc.key).site === site)?.id;
}

function begun(adaptation: Adaptation, shared: Entry, section: string | undefined): Adaptation {
  const { sections } = adaptation.data;
  const mode = section === undefined ? undefined : sections?.[section]?.mode;
  if (section === undefined || mode === 'replace' || mode === 'append') return adaptation;
  if (!kindOf(shared.kind).adaptable?.includes(section)) return adaptation;
  const value = (shared.data as Record<string, unknown>)[section];
  const begun = { mode: 'replace' as const, ...(value !== undefined && { value }) };
  return {
    ...adaptation,
    data: { ...adaptation.data, sections: { ...sections, [section]: begun } },
  };
}

/** The key is only what rows are named by here: the document gets its own when it is saved. */
const emptyAdaptation = (site: string, of: string): Adaptation => ({
  key: keyOf({ site, kind: 'adaptation', name: parseKey(of).name }),
  site,
  kind: 'adaptation',
  data: { of },
});

const notInherited = (key: string, site: string) =>
  new APIError(
    `«${key}» er ikke noe som ${site} arver, så det kan ikke tilpasses der.`,
    400,
    undefined,
    true,
  );
