export { entryFreshness, type EntryFreshness, type Fact, type FactFreshness } from './entry.ts';
export { factAge, factStates, type FactAge, type FactState } from './fact.ts';
export { stateLabel } from './label.ts';
export { factLimits, type FactKind, type FactLimits } from './limits.ts';
export {
  mayComputeNextOpening,
  nextOpeningRefusal,
  type NextOpeningRefusal,
} from './next-opening.ts';
export {
  reviewDates,
  reviewState,
  reviewStates,
  type ReviewDates,
  type ReviewState,
  type Vouching,
} from './review.ts';
