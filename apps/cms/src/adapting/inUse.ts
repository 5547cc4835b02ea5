import { APIError, type PayloadRequest } from 'payload';
import {
  entryOf,
  kindOf,
  parseKey,
  placeOf,
  titleOf,
  walk,
  type Content,
  type Entry,
  type EntryOf,
  type KindName,
} from '@sett/content';
import { adaptableKindNames } from '../collections/Adaptation/kinds.ts';
import { fieldLabel } from '../publish/fieldLabel.ts';
import { findDocuments } from '../publish/publishedContent.ts';

const MOST_SHOWN = 8;

/** Another site's use of an entry: that it has adapted it, or that something of its own points at it. */
export interface Use {
  site: string;
  /** The entry that uses it. */
  by: Entry;
  /** Paths of the fields that do, in the entry that uses it. */
  fields: readonly string[];
}

/** How other sites than its own use an entry. Links in their texts are found by the checks. */
export function usesElsewhere(content: Content, key: string, owner: string): Use[] {
  return [...content.values()]
    .filter((entry) => entry.site !== owner && entry.kind !== 'site')
    .flatMap((entry) => {
      const fields = pointing(entry, key);
      return fields.length === 0 ? [] : [{ site: entry.site, by: entry, fields }];
    });
}

/**
 * Refuses to take away what other sites use, and says which and where: what they point at would drop
 * from their pages, and their adaptations with it, without anybody there having asked for it.
 */
export function refuseWhenInUse(before: Entry, content: Content, req: PayloadRequest): void {
  if (before.kind === 'site' || before.kind === 'adaptation') return;
  const uses = usesElsewhere(content, before.key, before.site);
  if (uses.length === 0) return;
  const shown = uses.slice(0, MOST_SHOWN).map((use) => `${sentence(use, content, req)}.`);
  const rest = uses.length - shown.length;
  const message = [
    `«${titleOf(before)}» er i bruk hos andre og kan ikke tas bort.`,
    ...shown,
    ...(rest > 0 ? [`… og ${rest} til.`] : []),
    'Avtal det med dem først.',
  ].join(' ');
  const list = uses.map(({ site, by, fields }) => ({ site, key: by.key, fields }));
  throw new APIError(message, 400, { uses: list }, true);
}

/**
 * Refuses to delete what another site has begun to adapt: the draft would be left without what it is
 * about. What is only taken off the web leaves the draft whole, and its editor is told.
 */
export async function refuseWhenBegun(
  kind: KindName,
  id: string,
  content: Content,
  req: PayloadRequest,
): Promise<void> {
  if (!adaptableKindNames.includes(kind)) return;
  const of = { 'of.value': { equals: id }, 'of.relationTo': { equals: kind } };
  const begun = await findDocuments('adaptation', of, req, { key: true });
  if (begun.length === 0) return;
  const names = begun.map(({ key }) => siteName(content, parseKey(key).site)).sort();
  const message = `${names.join(', ')} har begynt å tilpasse denne, så den kan ikke slettes. Ta den av nett i stedet, eller avtal det med dem først.`;
  throw new APIError(message, 400, undefined, true);
}

function sentence({ site, by, fields }: Use, content: Content, req: PayloadRequest): string {
  const name = siteName(content, site);
  const labels = fields.map((field) => labelOf(by.kind, field, req));
  if (by.kind !== 'adaptation')
    return `${name} viser til den fra «${titleOf(by)}» (${labels.join(', ')})`;
  const sections = sectionsOf(by).map((field) => labelOf('adaptation', `sections.${field}`, req));
  const what = by.data.hideEntry ? 'har skjult den' : 'har tilpasset den';
  return sections.length === 0 ? `${name} ${what}` : `${name} ${what} (${sections.join(', ')})`;
}

function pointing(entry: Entry, key: string): string[] {
  const found: string[] = [];
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value, path }) => {
    if (meta.type === 'ref' && value === key) found.push(path.join('.'));
  });
  return found;
}

const sectionsOf = ({ data }: EntryOf<'adaptation'>): string[] =>
  Object.entries(data.sections ?? {})
    .filter(([, section]) => section !== undefined && section.mode !== 'inherit')
    .map(([field]) => field);

/** What somebody would look for in the form: the last name that is said, «Kontakt», not the way there. */
function labelOf(kind: KindName, path: string, { payload }: PayloadRequest): string {
  const label = fieldLabel(payload.collections[kind].config.flattenedFields, path);
  return label.split(' > ').at(-1) ?? label;
}

function siteName(content: Content, key: string): string {
  const site = entryOf(content, 'site', key);
  return site ? placeOf(site) : key;
}
