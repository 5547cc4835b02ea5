import { gapSorts, kindOf, titleOf, type Content, type Entry, type GapSort } from '@sett/content';
import type { ReviewState } from '@sett/freshness';
import { entryOverview, type EntryOverview } from './entryOverview.ts';

/** One entry in the list of what a site's editors should see to. */
export interface Concern extends EntryOverview {
  key: string;
  kind: Entry['kind'];
  kindLabel: string;
  title: string;
}

/** What counts are kept of: each sort of gap, each state that wants somebody, and old facts. */
export type Tally = `gap-${GapSort}` | ReviewState | 'old-fact';

export interface Count {
  tally: Tally;
  label: string;
  count: number;
}

/** What a site's own entries lack, and what in them is old: worst first. Entries in order are left out. */
export function concernsOf(content: Content, site: string, now: Date): Concern[] {
  return [...content.values()]
    .filter((entry) => entry.site === site && isVouchable(entry))
    .map((entry) => ({
      ...entryOverview(entry, now),
      key: entry.key,
      kind: entry.kind,
      kindLabel: kindOf(entry.kind).label.nb,
      title: titleOf(entry),
    }))
    .filter((concern) => talliesOf(concern).length > 0)
    .sort(worstFirst);
}

/** How many entries each tally holds; those with none are left out. */
export function countsOf(concerns: readonly Concern[]): Count[] {
  const all = concerns.flatMap(talliesOf);
  return (Object.entries(labels) as [Tally, string][])
    .map(([tally, label]) => ({ tally, label, count: all.filter((each) => each === tally).length }))
    .filter(({ count }) => count > 0);
}

/** What an entry is counted under. */
export function talliesOf({ gaps, state, old }: EntryOverview): Tally[] {
  const sorts = new Set(gaps.map(({ sort }) => sort));
  return [
    ...[...sorts].map((sort): Tally => `gap-${sort}`),
    ...(state === 'fresh' ? [] : [state]),
    ...(old.length > 0 ? (['old-fact'] as const) : []),
  ];
}

const labels: Partial<Record<Tally, string>> = {
  ...Object.fromEntries(
    Object.entries(gapSorts).map(([sort, label]) => [
      `gap-${sort}`,
      `Mangler: ${label.toLowerCase()}`,
    ]),
  ),
  old: 'Gammel tekst',
  expired: 'Utløpt',
  unconfirmed: 'Ikke bekreftet',
  soon: 'Skal snart ses på',
  'old-fact': 'Gamle opplysninger',
};

/** Nobody can be reached; then what is oldest; then what lacks most. */
function worstFirst(a: Concern, b: Concern): number {
  return (
    Number(lacksContact(b)) - Number(lacksContact(a)) ||
    staleness[a.state] - staleness[b.state] ||
    compare(oldest(a), oldest(b)) ||
    b.gaps.length - a.gaps.length ||
    compare(a.key, b.key)
  );
}

const lacksContact = ({ gaps }: Concern) => gaps.some(({ sort }) => sort === 'contact');

const staleness: Record<ReviewState, number> = {
  old: 0,
  expired: 1,
  unconfirmed: 2,
  soon: 3,
  fresh: 4,
};

/** The oldest date that the entry shows; what shows none comes after. */
const oldest = ({ old, vouchedOn }: Concern): string =>
  [...old.map(({ date }) => date), ...(vouchedOn ? [vouchedOn] : [])].sort()[0] ?? '9';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const isVouchable = ({ kind }: Pick<Entry, 'kind'>): boolean =>
  'vouching' in kindOf(kind).schema.shape;
