import { canonicalEntry } from '../canonical.ts';
import { entriesOf, type Content, type Entry, type EntryOf } from '../entry.ts';
import { kindOf } from '../kinds/index.ts';
import { adapt, isOptional } from './adapt.ts';
import { siteChain } from './chain.ts';

type Adaptation = EntryOf<'adaptation'>;

/** Where one field of an entry comes from in a site. */
export interface Origin {
  /** The sites whose words are shown, in the order they are read: the last may have added to the first. */
  from: readonly string[];
  /** The site that hides the field from itself and those below it. */
  hiddenBy?: string;
}

/**
 * The entry as the site inherits it: with the adaptations of the site's ancestors, without its own.
 * `undefined` when there is no such entry above the site, or when an ancestor hides it. Throws a
 * RangeError when the site does not exist.
 */
export function sharedEntry(content: Content, siteKey: string, key: string): Entry | undefined {
  const ancestors = siteChain(content, siteKey)
    .slice(0, -1)
    .map((site) => site.key);
  const entry = content.get(key);
  if (entry === undefined || !ancestors.includes(entry.site)) return undefined;
  return adapt(canonicalEntry(entry), adaptationsIn(content, ancestors, key));
}

/** The adaptation that a site has made of an entry. */
export function adaptationOf(
  content: Content,
  siteKey: string,
  key: string,
): Adaptation | undefined {
  return adaptationsIn(content, [siteKey], key)[0];
}

/**
 * For each field of the entry that a site may adapt: whose words the site shows. `content` is everything
 * published; the site is the entry's own or one below it.
 */
export function originsOf(content: Content, siteKey: string, entry: Entry): Map<string, Origin> {
  const chain = siteChain(content, siteKey).map(({ key }) => key);
  const adaptations = adaptationsIn(content, chain, entry.key);
  const fields = kindOf(entry.kind).adaptable ?? [];
  const data = entry.data as Record<string, unknown>;
  return new Map(
    fields.map((field) => {
      const own: Origin = { from: data[field] === undefined ? [] : [entry.site] };
      return [
        field,
        adaptations.reduce((origin, each) => after(origin, each, entry.kind, field), own),
      ];
    }),
  );
}

function after(
  origin: Origin,
  { site, data }: Adaptation,
  kind: Entry['kind'],
  field: string,
): Origin {
  const section = data.sections?.[field];
  if (section?.mode === 'replace') return { ...origin, from: [site] };
  if (section?.mode === 'append') return { ...origin, from: [...origin.from, site] };
  if (section?.mode === 'hide' && isOptional(kind, field)) return { hiddenBy: site, ...origin };
  return origin;
}

/** The adaptations of an entry by these sites, in the order of the sites. */
function adaptationsIn(content: Content, sites: readonly string[], key: string): Adaptation[] {
  return entriesOf(content, 'adaptation')
    .filter(({ site, data }) => data.of === key && sites.includes(site))
    .sort((a, b) => sites.indexOf(a.site) - sites.indexOf(b.site))
    .map(canonicalEntry);
}
