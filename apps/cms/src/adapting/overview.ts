import type { PayloadRequest } from 'payload';
import {
  adapt,
  adaptationOf,
  entriesOf,
  isAppendable,
  isOptional,
  kindOf,
  originsOf,
  parseKey,
  sharedEntry,
  siteChain,
  type Content,
  type Entry,
  type KindName,
} from '@sett/content';
import { actorOf, isAdministrator, worksOn } from '../access/user.ts';
import { documentToEntry, type Document } from '../publish/documentToEntry.ts';
import { findDocuments, publishedWithKeys } from '../publish/publishedContent.ts';
import type { Keys } from '../publish/keys.ts';
import { readingOf, type Reading } from './reading.ts';
import { situationOf } from './situation.ts';

/** One field of a shared entry, as a site shows it. */
export interface FieldView {
  field: string;
  label: string;
  /** Whose words these are, in the order they stand. */
  from: readonly { site: string; name: string }[];
  hiddenBy?: string;
  text: string;
  /** What the site inherits: the text without its own, and from which sites. */
  shared: string;
  sharedFrom: readonly string[];
  isAppendable: boolean;
  isOptional: boolean;
}

/** How a shared entry looks in one of the sites below it. */
export interface SiteView {
  key: string;
  name: string;
  /** Whether the one who asks works on the site. */
  isMine: boolean;
  adaptation?: AdaptationView;
  /** The site does not show the entry at all. */
  isHidden: boolean;
  /** Only for the site that is asked about. */
  fields?: readonly FieldView[];
}

export interface AdaptationView {
  id: string;
  isPublished: boolean;
  hidesEntry: boolean;
  /** What the adapted fields are called. */
  labels: readonly string[];
  /** How many fields of the shared entry have changed since. */
  changes: number;
}

/** A shared entry and all that is made of it below. */
export interface Overview {
  key: string;
  title: string;
  owner: { key: string; name: string };
  /** Whether the one who asks may change the shared entry itself. */
  isMine: boolean;
  isPublished: boolean;
  fields: readonly { field: string; label: string }[];
  sites: readonly SiteView[];
}

/** What the admin shows of a document and the sites below it; fields for `site`. */
export async function overviewOf(
  req: PayloadRequest,
  kind: KindName,
  id: string,
  site?: string,
): Promise<Overview | undefined> {
  const { content, ...keys } = await publishedWithKeys(req);
  const key = keys.toKey({ relationTo: kind, value: id });
  if (key === undefined) return undefined;
  const reading = readingOf(req, content);
  const owner = parseKey(key).site;
  const made = await adaptationsOfDocument(req, kind, id);
  const below = sitesBelow(content, owner).map((each) =>
    siteView(req, { content, keys, key, reading, made }, each, each === site),
  );
  return {
    key,
    title: reading.title(key),
    owner: { key: owner, name: reading.siteName(owner) },
    isMine: worksOn(actorOf(req), keys.toDoc(owner)?.value),
    isPublished: content.has(key),
    fields: (kindOf(kind).adaptable ?? []).map((field) => ({
      field,
      label: reading.label(field),
    })),
    sites: below,
  };
}

interface Surroundings {
  content: Content;
  keys: Keys;
  key: string;
  reading: Reading;
  made: readonly Document[];
}

function siteView(
  req: PayloadRequest,
  around: Surroundings,
  site: string,
  isAsked: boolean,
): SiteView {
  const { content, keys, key, reading, made } = around;
  const entry = content.get(key);
  const shared = sharedEntry(content, site, key);
  const published = adaptationOf(content, site, key);
  const doc = made.find((each) => parseKey(each.key).site === site);
  const shown = shared && adapt(shared, published ? [published] : []);
  const actor = actorOf(req);
  return {
    key: site,
    name: reading.siteName(site),
    isMine: isAdministrator(actor) || worksOn(actor, keys.toDoc(site)?.value),
    ...(doc && { adaptation: adaptationView(doc, content, keys, reading) }),
    isHidden: entry !== undefined && shown === undefined,
    ...(isAsked &&
      entry &&
      shared && { fields: fieldsOf(content, site, { entry, shared, shown }, reading) }),
  };
}

function adaptationView(
  doc: Document,
  content: Content,
  { toKey }: Keys,
  reading: Reading,
): AdaptationView {
  const { data } = documentToEntry('adaptation', doc, toKey) as EntryOfAdaptation;
  const adapted = Object.entries(data.sections ?? {}).filter(
    ([, section]) => section !== undefined && section.mode !== 'inherit',
  );
  const isPublished = doc['_status'] === 'published';
  return {
    id: doc.id,
    isPublished,
    hidesEntry: data.hideEntry === true,
    labels: adapted.map(([field]) => reading.label(field)),
    changes: isPublished ? situationOf(doc, content, toKey).changes.length : 0,
  };
}

type EntryOfAdaptation = Extract<Entry, { kind: 'adaptation' }>;

function fieldsOf(
  content: Content,
  site: string,
  { entry, shared, shown }: { entry: Entry; shared: Entry; shown: Entry | undefined },
  reading: Reading,
): FieldView[] {
  const [language = 'nb'] = reading.languages(site);
  const parent = siteChain(content, site).at(-2)?.key ?? entry.site;
  const above = originsOf(content, parent, entry);
  return [...originsOf(content, site, entry)].map(([field, { from, hiddenBy }]) => ({
    field,
    label: reading.label(field),
    from: from.map((key) => ({ site: key, name: reading.siteName(key) })),
    ...(hiddenBy !== undefined && { hiddenBy: reading.siteName(hiddenBy) }),
    text: reading.text(field, valueOf(shown, field), language),
    shared: reading.text(field, valueOf(shared, field), language),
    sharedFrom: (above.get(field)?.from ?? []).map((key) => reading.siteName(key)),
    isAppendable: isAppendable(entry.kind, field),
    isOptional: isOptional(entry.kind, field),
  }));
}

const valueOf = (entry: Entry | undefined, field: string): unknown =>
  (entry?.data as Record<string, unknown> | undefined)?.[field];

/** Adaptations of a document by any site, drafts that were never published too. */
export function adaptationsOfDocument(
  req: PayloadRequest,
  kind: KindName,
  id: string,
): Promise<Document[]> {
  return findDocuments(
    'adaptation',
    { and: [{ 'of.value': { equals: id } }, { 'of.relationTo': { equals: kind } }] },
    req,
  );
}

const sitesBelow = (content: Content, owner: string): string[] =>
  entriesOf(content, 'site')
    .map(({ key }) => key)
    .filter((key) => key !== owner && siteChain(content, key).some((site) => site.key === owner));
