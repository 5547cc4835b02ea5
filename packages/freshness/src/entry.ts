import { osloDay } from '@sett/schedule';
import { factAge, factStates, isFromBefore } from './fact.ts';
import { reviewDates, reviewState } from './review.ts';
import type { FactAge, FactState } from './fact.ts';
import type { FactKind } from './limits.ts';
import type { ReviewDates, ReviewState, Vouching } from './review.ts';

/** A fact of an entry: where it stands, what it is, and its own date when it has one. */
export interface Fact {
  path: string;
  kind: FactKind;
  date?: string | undefined;
}

export interface FactFreshness extends Fact, FactAge {
  /** The fact is from before the day somebody vouched for the entry: show its own date. */
  olderThanEntry: boolean;
}

export interface EntryFreshness {
  state: ReviewState;
  /** Missing while nobody has vouched. */
  dates?: ReviewDates;
  facts: FactFreshness[];
  /** The worst state among the facts; missing without facts. */
  worstFact?: FactState;
}

/**
 * How an entry and each of its facts stand at `now`. They are judged apart: a fresh review of the
 * text does not make an old telephone number fresh.
 */
export function entryFreshness(
  entry: { vouching?: Vouching | undefined; facts: readonly Fact[] },
  now: Date,
): EntryFreshness {
  const vouched = entry.vouching && entry.vouching.on <= osloDay(now) ? entry.vouching : undefined;
  const facts = entry.facts.map((fact) => factFreshness(fact, vouched, now));
  const worstFact = factStates.findLast((state) => facts.some((fact) => fact.state === state));
  return {
    state: reviewState(vouched, now),
    ...(vouched && { dates: reviewDates(vouched) }),
    facts,
    ...(worstFact && { worstFact }),
  };
}

function factFreshness(fact: Fact, vouched: Vouching | undefined, now: Date): FactFreshness {
  const olderThanEntry = vouched !== undefined && isFromBefore(fact.date, vouched.on);
  return { ...fact, ...factAge(fact.date, fact.kind, now), olderThanEntry };
}
