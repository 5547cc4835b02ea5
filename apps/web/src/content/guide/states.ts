import {
  entriesOf,
  presetsOf,
  toGraph,
  type Content,
  type EntryOf,
  type GuideNode,
} from '@sett/content';
import {
  enumerate,
  questionsLeft,
  stateKey,
  waysFrom,
  type Answer,
  type Facts,
  type Guide,
  type State,
} from '@sett/guide';
import type { SiteContent } from '../site-content.ts';
import { stateId } from './state-id.ts';

/** Where somebody can stand in a guide: one page of the site. */
export interface GuideState {
  /** The opaque part of its address. */
  id: string;
  node: GuideNode;
  facts: Facts;
  /** How many questions are left at most, this one included. */
  left: number;
  /** The shortest way here: the state before and the answer given there; missing at an entrance. */
  from?: { state: GuideState; answer?: Answer | undefined } | undefined;
  ways: { answer?: Answer | undefined; to: GuideState }[];
}

/** A guide as a site shows it, with every state that can be reached. */
export interface SiteGuide {
  entry: EntryOf<'guide'>;
  graph: Guide;
  /** The gate, with nothing known; then those that know something. */
  start: GuideState;
  states: readonly GuideState[];
  byKey: ReadonlyMap<string, GuideState>;
}

const known = new WeakMap<Content, readonly SiteGuide[]>();

/** The guides of a site, found once: every page of theirs asks. Throws when two states share a name. */
export function guidesOf(content: SiteContent): readonly SiteGuide[] {
  const before = known.get(content.entries);
  if (before !== undefined) return before;
  const guides = entriesOf(content.entries, 'guide').map((entry) =>
    siteGuide(entry, presetsOf(content.entries, entry)),
  );
  refuseSharedNames(guides);
  known.set(content.entries, guides);
  return guides;
}

/** The state with this name, and the guide it is in. */
export function stateNamed(
  content: SiteContent,
  id: string,
): { guide: SiteGuide; state: GuideState } | undefined {
  for (const guide of guidesOf(content)) {
    const state = guide.states.find((each) => each.id === id);
    if (state !== undefined) return { guide, state };
  }
  return undefined;
}

/** A guide with all its states, each joined to those it leads to. Throws when it has no states. */
export function siteGuide(entry: EntryOf<'guide'>, presets: readonly Facts[]): SiteGuide {
  const graph = toGraph(entry);
  const byKey = new Map(
    enumerate(graph, presets).map((state) => [stateKey(state), guideState(entry, graph, state)]),
  );
  const states = [...byKey.values()];
  for (const state of states) join(graph, state, byKey);
  const [start] = states;
  if (start === undefined) throw new Error(`Veiviseren ${entry.key} har ingen steg.`);
  setShortestWays(states.filter(({ node }) => node.key === graph.start));
  return { entry, graph, start, states, byKey };
}

function guideState(entry: EntryOf<'guide'>, graph: Guide, state: State): GuideState {
  const node = entry.data.nodes.find(({ key }) => key === state.node);
  if (node === undefined) throw new Error(`Veiviseren ${entry.key} mangler «${state.node}».`);
  const id = stateId(entry.key, stateKey(state));
  return { id, node, facts: state.facts, left: questionsLeft(graph, state), ways: [] };
}

function join(graph: Guide, state: GuideState, byKey: ReadonlyMap<string, GuideState>): void {
  for (const { answer, to } of waysFrom(graph, { node: state.node.key, facts: state.facts })) {
    const next = byKey.get(stateKey(to));
    if (next !== undefined) state.ways.push({ answer, to: next });
  }
}

/** Breadth first, from the gate that knows nothing and then from those that do. */
function setShortestWays(entrances: readonly GuideState[]): void {
  const waiting = [...entrances];
  const seen = new Set(waiting);
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    for (const { answer, to } of state.ways) {
      if (seen.has(to)) continue;
      seen.add(to);
      to.from = { state, answer };
      waiting.push(to);
    }
  }
}

function refuseSharedNames(guides: readonly SiteGuide[]): void {
  const taken = new Map<string, string>();
  for (const { entry, states } of guides) {
    for (const { id, node } of states) {
      const place = `«${node.key}» i ${entry.key}`;
      const other = taken.get(id);
      if (other !== undefined)
        throw new Error(`To steg får samme adresse, /v/${id}/: ${other} og ${place}.`);
      taken.set(id, place);
    }
  }
}
