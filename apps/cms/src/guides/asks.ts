import { enumerate, nodeOf, stateKey, type Facts, type Guide } from '@sett/guide';
import type { AskedFor, FormGuide } from './formGuide.ts';
import { NOWHERE } from './walkable.ts';

/** What one page at the end of a guide asks the catalogue of a site for. */
export interface Ask extends AskedFor {
  facts: Facts;
}

/** An ask, and the state that it stands for. */
export interface StateAsk {
  state: string;
  node: string;
  ask: Ask;
}

/** More than a guide may have, so that one that grew wild does not ask for ever. */
export const MOST_ASKS = 1000;

/** What every outcome asks for, once for each set of answers that gives it a page of its own. */
export const asksOf = (walkable: Guide, { outcomes }: FormGuide): StateAsk[] =>
  enumerate(walkable)
    .filter(({ node }) => nodeOf(walkable, node).type === 'outcome' && node !== NOWHERE)
    .slice(0, MOST_ASKS)
    .map((state) => ({
      ...{ state: stateKey(state), node: state.node },
      ask: { query: undefined, pinned: [], ...outcomes.get(state.node), facts: state.facts },
    }));

/** What a site answered one ask with, as keys among the entries of the answer. */
export interface Found {
  services: readonly string[];
  pinned: readonly string[];
}

/** One outcome, over all sets of answers that lead to it. */
export interface OutcomeRow {
  node: string;
  title: string;
  asks: boolean;
  least: number;
  most: number;
  /** How many of them are not the whole country's, at the least. */
  local: number;
  /** The answers for which it finds none. */
  without: readonly Facts[];
}

export interface FoundInSite {
  /** In the order of the asks. */
  found: readonly Found[];
  /** Whether a service is the kommune's, or shared with those that it works with. */
  isLocal: (key: string) => boolean;
}

/** How many services each outcome finds; those that find none somewhere come first. */
export function outcomeRows(
  walkable: Guide,
  asks: readonly StateAsk[],
  { found, isLocal }: FoundInSite,
  language: string,
): OutcomeRow[] {
  const rows = [...new Set(asks.map(({ node }) => node))].map((node): OutcomeRow => {
    const own = asks.flatMap((each, index) => (each.node === node ? [{ ...each, index }] : []));
    const services = own.map(({ index }) => found[index]?.services ?? []);
    const counts = services.map(({ length }) => length);
    return {
      ...{ node, title: nodeOf(walkable, node).title[language] ?? '' },
      asks: own.some(({ ask }) => ask.query !== undefined),
      ...{ least: Math.min(...counts), most: Math.max(...counts) },
      local: Math.min(...services.map((keys) => keys.filter(isLocal).length)),
      without: own.flatMap(({ ask }, index) => (counts[index] === 0 ? [ask.facts] : [])),
    };
  });
  const lacks = ({ asks: isAsking, least }: OutcomeRow) => Number(isAsking && least === 0);
  return rows.sort((a, b) => lacks(b) - lacks(a));
}
