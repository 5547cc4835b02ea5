import type { FactState } from './fact.ts';
import type { ReviewState } from './review.ts';

type Language = 'nb' | 'nn';

const LABELS: Record<ReviewState | FactState, Record<Language, string>> = {
  unconfirmed: { nb: 'ikke bekreftet', nn: 'ikkje stadfesta' },
  fresh: { nb: 'fersk', nn: 'fersk' },
  soon: { nb: 'snart', nn: 'snart' },
  expired: { nb: 'utløpt', nn: 'gått ut' },
  old: { nb: 'gammel', nn: 'gammal' },
  undated: { nb: 'uten dato', nn: 'utan dato' },
  current: { nb: 'fersk', nn: 'fersk' },
  ageing: { nb: 'bør sjekkes', nn: 'bør sjekkast' },
};

/** The state of an entry or of a fact, in one or two words. */
export function stateLabel(state: ReviewState | FactState, language: Language): string {
  return LABELS[state][language];
}
