import type { Entry, Source } from '@sett/content';
import type { Fact, FactKind } from '@sett/freshness';

/** The facts of an entry that age by themselves, each with its field and its own date. */
export function factsOf({ data }: Pick<Entry, 'data'>): Fact[] {
  const { contacts, places, checkedOn, ...groups } = data as Aging;
  return [
    ...(contacts ?? []).map(({ channel, checkedOn: checked, source }, index) => ({
      path: `contacts.${String(index)}`,
      kind: channel ?? 'phone',
      date: checked ?? source?.date,
    })),
    ...(places ?? []).map(({ source }, index) => ({
      path: `places.${String(index)}`,
      kind: 'place' as const,
      date: source?.date,
    })),
    ...sourced.flatMap((kind) => {
      const source = groups[kind]?.source;
      return source === undefined ? [] : [{ path: kind, kind, date: source.date }];
    }),
    ...(checkedOn === undefined
      ? []
      : [{ path: 'checkedOn', kind: 'law' as const, date: checkedOn }]),
  ];
}

/** Groups of fields that carry a source of their own. */
const sourced = ['hours', 'referral', 'cost', 'interpreter', 'ages'] as const;

type Sourced = { source?: Partial<Source> };

/** What some kinds of entry have; anything may be missing in a draft. */
type Aging = {
  contacts?: ({ channel?: FactKind; checkedOn?: string } & Sourced)[];
  places?: Sourced[];
  checkedOn?: string;
} & { [K in (typeof sourced)[number]]?: Sourced };
