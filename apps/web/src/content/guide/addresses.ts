import { slugOf } from '@sett/content';
import { startState, stateKey, type Facts, type State } from '@sett/guide';
import { addressIn } from '../addresses.ts';
import type { AnyView } from '../site-content.ts';
import { guidesOf, type GuideState, type SiteGuide } from './states.ts';

/** Where the doors stand side by side. */
export const DOORS = '/veiviser/';

/** The page of a state, without the prefix of the målform. The gate that knows nothing has a name of its own. */
export const statePath = ({ entry, start }: SiteGuide, state: GuideState): string =>
  state === start ? `${DOORS}${slugOf(entry)}/` : `/v/${state.id}/`;

/**
 * The address of a state's page, or `undefined` when the site has no such guide or the state cannot be
 * reached in it.
 */
export function stateAddress(view: AnyView, guideKey: string, state: State): string | undefined {
  const guide = guidesOf(view.content).find(({ entry }) => entry.key === guideKey);
  const found = guide?.byKey.get(stateKey(inOrder(state)));
  return guide && found && addressIn(view, statePath(guide, found));
}

/**
 * Where a guide begins: always at its danger gate. Facts that are known already (`preset`) must be among
 * those of `presetsOf`, or there is no such page.
 */
export function startAddress(view: AnyView, guideKey: string, preset?: Facts): string | undefined {
  const guide = guidesOf(view.content).find(({ entry }) => entry.key === guideKey);
  return guide && stateAddress(view, guideKey, startState(guide.graph, preset));
}

/** As the states of a guide have their facts: by name. */
const inOrder = ({ node, facts }: State): State => ({
  node,
  facts: Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))),
});
