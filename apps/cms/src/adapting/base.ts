import {
  baseHash,
  baseOf,
  sharedEntry,
  type Base,
  type Content,
  type Entry,
  type EntryOf,
} from '@sett/content';

type Adaptation = EntryOf<'adaptation'>;

/**
 * What an adaptation that is imported was based on: what is shared now, unless its `basedOn` says
 * otherwise. `undefined` when it was something that nobody here has seen.
 */
export function importedBase(
  content: Content,
  entry: Adaptation,
  earlier?: Base,
): Base | undefined {
  const shared = sharedEntry(content, entry.site, entry.data.of);
  if (shared === undefined) return earlier;
  return fitting(shared.kind, entry.data.basedOn, [baseOf(shared), earlier]);
}

/** The first of these bases that the hash is of; the first of all when there is no hash. */
export function fitting(
  kind: Entry['kind'],
  basedOn: string | null | undefined,
  candidates: readonly (Base | null | undefined)[],
): Base | undefined {
  const known = candidates.filter((base) => base !== undefined && base !== null);
  return basedOn ? known.find((base) => baseHash(kind, base) === basedOn) : known[0];
}

/**
 * What stands for a base that nobody knows: every field that the site has adapted counts as changed,
 * and all else as it is.
 */
export function unknownBase(shared: Entry, { data }: Adaptation): Base {
  const adapted = Object.entries(data.sections ?? {})
    .filter(([, section]) => section !== undefined && section.mode !== 'inherit')
    .map(([field]) => field);
  return Object.fromEntries(
    Object.entries(baseOf(shared)).filter(([field]) => !adapted.includes(field)),
  );
}
