import { gapsOf, type Entry, type Gap } from '@sett/content';
import {
  entryFreshness,
  stateLabel,
  type FactKind,
  type ReviewState,
  type Vouching,
} from '@sett/freshness';
import { dayText } from './dayText.ts';
import { factsOf } from './facts.ts';

/** What an editor should see to in one entry. */
export interface EntryOverview {
  gaps: Gap[];
  state: ReviewState;
  /** «ikke bekreftet», «bekreftet 1. mai 2026, skal ses på innen 1. mai 2027». */
  stateText: string;
  /** The day somebody last vouched for it. */
  vouchedOn?: string;
  /** Facts that are old, each with its field. */
  old: { field: string; date: string; text: string }[];
}

/** How an entry stands at `now`, also one that is not finished. */
export function entryOverview(entry: Pick<Entry, 'kind' | 'data'>, now: Date): EntryOverview {
  const vouching = vouchingOf(entry);
  const { state, dates, facts } = entryFreshness({ vouching, facts: factsOf(entry) }, now);
  const label = stateLabel(state, 'nb');
  return {
    gaps: gapsOf(entry),
    state,
    stateText:
      vouching && dates
        ? `${label}: bekreftet ${dayText(vouching.on)}, skal ses på innen ${dayText(dates.dueOn)}`
        : label,
    ...(vouching && { vouchedOn: vouching.on }),
    old: facts
      .filter((fact) => fact.state === 'old')
      .map(({ path, kind, date = '' }) => ({
        field: path,
        date,
        text: `${nouns[kind]} er fra ${dayText(date)}`,
      })),
  };
}

/** A draft may hold half of a vouching, which vouches for nothing. */
function vouchingOf({ data }: Pick<Entry, 'data'>): Vouching | undefined {
  const { by, on, everyMonths } =
    (data as { vouching?: Partial<Vouching> & { by?: unknown } }).vouching ?? {};
  return by && on && everyMonths ? { on, everyMonths } : undefined;
}

const nouns = {
  phone: 'Telefonnummeret',
  sms: 'SMS-nummeret',
  chat: 'Chatten',
  email: 'E-postadressen',
  web: 'Nettadressen',
  'drop-in': 'Oppmøtet',
  hours: 'Åpningstiden',
  cost: 'Prisen',
  referral: 'Regelen om henvisning',
  law: 'Kontrollen av loven',
  place: 'Stedet',
  ages: 'Aldersgrensen',
  interpreter: 'Opplysningen om tolk',
  nextStart: 'Neste oppstart',
} satisfies Record<FactKind, string>;
