import type { Content, Entry } from '../entry.ts';
import { fileOf } from '../key.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Notice, NoticeFinder } from './notice.ts';

/** The sorts of fact that a reader asks for, with what editors call them; what matters most first. */
export const gapSorts = {
  contact: 'Kontakt',
  checked: 'Kontrollert nummer',
  hours: 'Åpningstid',
  referral: 'Henvisning',
  cost: 'Kostnad',
  interpreter: 'Tolk',
  anonymous: 'Anonymitet',
  nextSteps: 'Hva skjer videre',
  owner: 'Ansvarlig',
} as const;

export type GapSort = keyof typeof gapSorts;

/** A fact that is missing: its sort, the field it would stand in, and what it is in words. */
export interface Gap {
  sort: GapSort;
  field: string;
  what: string;
}

/** What an editor has begun on: anything may be missing, also what the contract requires. */
type Unfinished<K extends keyof Wanted> = Partial<DataOf<K>>;

type Wish<K extends keyof Wanted> = Gap & { missing: (data: Unfinished<K>) => boolean };

interface Wanted {
  service: readonly Wish<'service'>[];
  helpline: readonly Wish<'helpline'>[];
  organisation: readonly Wish<'organisation'>[];
}

const noContact: Gap & { missing: (data: { contacts?: unknown }) => boolean } = {
  sort: 'contact',
  field: 'contacts',
  what: 'måte å ta kontakt på',
  missing: ({ contacts }) => contacts === undefined,
};

const isUnknown = (answer: string | undefined) => answer === undefined || answer === 'unknown';

const wanted: Wanted = {
  service: [
    noContact,
    {
      sort: 'hours',
      field: 'hours',
      what: 'åpningstid',
      missing: ({ hours, contacts }) => !hours && !contacts?.some((contact) => contact.hours),
    },
    {
      sort: 'referral',
      field: 'referral.needed',
      what: 'om en trenger henvisning',
      missing: ({ referral }) => isUnknown(referral?.needed),
    },
    {
      sort: 'cost',
      field: 'cost.kind',
      what: 'hva det koster',
      missing: ({ cost }) => isUnknown(cost?.kind),
    },
    {
      sort: 'interpreter',
      field: 'interpreter.available',
      what: 'tolk',
      missing: ({ interpreter }) => isUnknown(interpreter?.available),
    },
    {
      sort: 'nextSteps',
      field: 'nextSteps',
      what: 'hva som skjer videre',
      missing: ({ nextSteps }) => nextSteps === undefined,
    },
    {
      sort: 'owner',
      field: 'owner',
      what: 'hvem som eier teksten',
      missing: ({ owner }) => owner === undefined,
    },
  ],
  helpline: [
    noContact,
    {
      sort: 'checked',
      field: 'contacts',
      what: 'når nødnummeret sist ble kontrollert',
      missing: ({ emergency, contacts }) =>
        emergency === true && (contacts?.some(({ checkedOn }) => checkedOn === undefined) ?? false),
    },
    {
      sort: 'cost',
      field: 'free',
      what: 'om det er gratis',
      missing: ({ free, emergency }) => emergency !== true && isUnknown(free),
    },
    {
      sort: 'anonymous',
      field: 'anonymous',
      what: 'om en kan være anonym',
      missing: ({ anonymous, emergency }) => emergency !== true && isUnknown(anonymous),
    },
  ],
  organisation: [noContact],
};

/** What is missing in an entry, also in one that is not finished. Unknown counts as missing. */
export function gapsOf({ kind, data }: Pick<Entry, 'kind' | 'data'>): Gap[] {
  if (!isWatched(kind)) return [];
  const wishes = wanted[kind] as readonly Wish<typeof kind>[];
  return wishes
    .filter(({ missing }) => missing(data as Unfinished<typeof kind>))
    .map(({ sort, field, what }) => ({ sort, field, what }));
}

/** What is missing in the entries of a content, for `check`. */
export const gaps: NoticeFinder = (content: Content) => [...content.values()].flatMap(noticesIn);

const isWatched = (kind: Entry['kind']): kind is keyof Wanted => Object.hasOwn(wanted, kind);

const noticesIn = (entry: Entry): Notice[] =>
  gapsOf(entry).map(({ field, what }) => ({
    file: fileOf(entry.key),
    field,
    code: 'gap',
    message: `Mangler ${what}.`,
  }));
