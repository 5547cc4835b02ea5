import type { FactState } from './fact.ts';
import type { ReviewState } from './review.ts';

/** Why no next opening is computed; for the editor, who can do something about it. */
export type NextOpeningRefusal = 'entry-old' | 'hours-old' | 'hours-undated';

/**
 * Why a service gets no computed next opening, or nothing when it may have one.
 *
 * A service that nobody has confirmed for years gets none: a child is not sent to a door because of
 * a calculation. The hours must have a date of their own within their limit; a review of the text
 * does not renew them. Hours with such a date also do for an entry that nobody has vouched for.
 */
export function nextOpeningRefusal(
  review: ReviewState,
  hours: FactState,
): NextOpeningRefusal | undefined {
  if (review === 'old') return 'entry-old';
  if (hours === 'old') return 'hours-old';
  return hours === 'undated' ? 'hours-undated' : undefined;
}

/** Whether a next opening may be computed from the state of the entry and of its opening hours. */
export function mayComputeNextOpening(review: ReviewState, hours: FactState): boolean {
  return nextOpeningRefusal(review, hours) === undefined;
}
