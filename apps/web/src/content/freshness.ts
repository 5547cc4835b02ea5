import type { Contact, Localized, Source, Vouching } from '@sett/content';
import {
  factAge,
  mayComputeNextOpening,
  reviewDates,
  reviewState,
  type FactKind,
  type ReviewState,
} from '@sett/freshness';
import { dateText } from './dates.ts';
import { maybePhrase, words, type Phrase } from './phrase.ts';
import type { Service } from './services.ts';
import type { AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** How old a single fact is, said beside the fact itself. */
export interface DatedFact {
  /** The reader should not trust it without asking. */
  old: boolean;
  /** It says when the fact is from, or was checked. */
  dated: boolean;
  text: string;
}

/** Who vouches for a page, and when; or that nobody does. */
export interface VouchingLine {
  state: ReviewState;
  /** Somebody has vouched for it and it is not long overdue. */
  sure: boolean;
  label: string;
  text: string;
  owner?: Phrase | undefined;
  substitute?: Phrase | undefined;
}

/** What entries that can be vouched for have in common. */
interface Vouchable {
  data: {
    vouching?: Vouching | undefined;
    owner?: { role: Localized } | undefined;
    substitute?: { role: Localized } | undefined;
    sources?: readonly Source[] | undefined;
  };
}

/** The age of one fact in words. A fact without a date is not called old, but is not called sure either. */
export function datedFact(view: AnyView, source: Source | undefined, kind: FactKind): DatedFact {
  const { dated, old, undated, nouns } = wordsIn(view.language).facts;
  const { state } = factAge(source?.date, kind, view.content.now);
  const noun = nouns[kind === 'phone' || kind === 'hours' || kind === 'place' ? kind : 'other'];
  if (state === 'undated' || source?.date === undefined)
    return { old: false, dated: false, text: undated(noun) };
  const when = dateText(source.date, view.language);
  return state === 'old'
    ? { old: true, dated: true, text: old(noun, when) }
    : { old: false, dated: true, text: dated(noun, when) };
}

/**
 * The age of a way to get in touch: the day it was checked, else its source's date. A short national
 * number (110, 116 111) is never said to have changed perhaps: it is the same for as long as it stands.
 */
export function datedContact(
  view: AnyView,
  { channel, value, checkedOn, source }: Contact,
): DatedFact {
  const { checked, dated, nouns } = wordsIn(view.language).facts;
  const { state } = factAge(checkedOn, channel, view.content.now);
  if (checkedOn !== undefined && state !== 'undated' && state !== 'old')
    return { old: false, dated: true, text: checked(dateText(checkedOn, view.language)) };
  const date = checkedOn ?? source.date;
  const fact = datedFact(view, { ...source, date }, channel);
  if (!fact.old || date === undefined || !isShortNational(value)) return fact;
  return { old: false, dated: true, text: dated(nouns.phone, dateText(date, view.language)) };
}

/** 110, 112, 113 and the European 116 numbers, which belong to the whole country. */
const isShortNational = (value: string): boolean =>
  /^(11[023]|116\d{3})$/.test(value.replaceAll(' ', ''));

/** Whether the next opening may be told as a date; see `nextOpeningRefusal` for why it may not. */
export function mayTellNextOpening(
  view: AnyView,
  { data }: Service,
  source: Source | undefined,
): boolean {
  const { now } = view.content;
  const review = reviewState(data.vouching, now);
  return mayComputeNextOpening(review, factAge(source?.date, 'hours', now).state);
}

export function vouchingOf(view: AnyView, { data }: Vouchable): VouchingLine {
  const state = reviewState(data.vouching, view.content.now);
  return {
    state,
    sure: state === 'fresh' || state === 'soon',
    label: wordsIn(view.language).vouching.labels[state],
    text: vouchingText(view, state, data),
    owner: maybePhrase(view, data.owner?.role),
    substitute: maybePhrase(view, data.substitute?.role),
  };
}

function vouchingText(view: AnyView, state: ReviewState, data: Vouchable['data']): string {
  const { vouching } = wordsIn(view.language);
  if (data.vouching === undefined || state === 'unconfirmed') {
    const newest = newestDate(data.sources);
    return newest === undefined
      ? vouching.nobody
      : vouching.nobodySince(dateText(newest, view.language));
  }
  const by = words(view, data.vouching.by);
  const on = dateText(data.vouching.on, view.language);
  const due = dateText(reviewDates(data.vouching).dueOn, view.language);
  return vouching.texts[state](by, on, due);
}

const newestDate = (sources: readonly Source[] = []): string | undefined =>
  sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
