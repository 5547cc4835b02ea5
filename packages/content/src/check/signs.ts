import { enumerate, limits, nodeOf, validate, waysFrom, type State } from '@sett/guide';
import { entriesOf, type Content, type EntryOf } from '../entry.ts';
import { toGraph } from '../kinds/guide/graph.ts';
import { presetsOf } from '../kinds/sign/presets.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Check } from './check.ts';
import { resolvedOnce } from './resolved.ts';

type Guide = EntryOf<'guide'>;

/**
 * What the signs answer beforehand makes pages of its own: with them no guide may outgrow its limit, no
 * site may have too many, and nobody may be led to a question without an answer.
 */
export const signProblems: Check = (content) => {
  const problems = new Map<string, Problem>();
  if (entriesOf(content, 'sign').length === 0) return [];
  for (const { key: site } of entriesOf(content, 'site'))
    for (const problem of problemsOf(resolvedOnce(content, site).entries, site))
      problems.set(`${problem.file} ${problem.code}`, problem);
  return [...problems.values()];
};

function problemsOf(entries: Content, site: string): Problem[] {
  const guides = entriesOf(entries, 'guide').filter(canBeWalked);
  const pages = guides.map((guide) => ({ guide, ...pagesOf(entries, guide) }));
  const sum = pages.reduce((all, { states }) => all + states.length, 0);
  return [
    ...pages.flatMap(({ guide, states, own }) => [
      ...(own <= limits.states ? tooMany(guide, states.length) : []),
      ...deadEnds(guide, states),
    ]),
    ...pages.slice(0, 1).flatMap(({ guide }) => tooManyInSite(guide, sum, site)),
  ];
}

/** A guide that is broken has its own problems, and cannot be walked before they are mended. */
const canBeWalked = (guide: Guide): boolean => validate(toGraph(guide), []).length === 0;

function pagesOf(entries: Content, guide: Guide): { states: State[]; own: number } {
  const graph = toGraph(guide);
  return {
    states: enumerate(graph, presetsOf(entries, guide)),
    own: enumerate(graph).length,
  };
}

const remedy = 'La færre tegn ha hvert sitt tema, eller slå sammen spørsmål i veiviseren.';

const tooMany = (guide: Guide, pages: number): Problem[] =>
  pages <= limits.states
    ? []
    : [
        problemAt(guide, ['nodes'], {
          code: 'sign-too-many-states',
          message: `Med tegnene i «Hva kan en bekymring være?» gir veiviseren ${String(pages)} sider. Den kan gi høyst ${String(limits.states)}.`,
          remedy,
        }),
      ];

const tooManyInSite = (guide: Guide, pages: number, site: string): Problem[] =>
  pages <= limits.statesInSite
    ? []
    : [
        problemAt(guide, ['nodes'], {
          code: 'sign-too-many-pages',
          message: `Veiviserne gir til sammen ${String(pages)} sider i «${site}». De kan gi høyst ${String(limits.statesInSite)}.`,
          remedy,
        }),
      ];

function deadEnds(guide: Guide, states: readonly State[]): Problem[] {
  const graph = toGraph(guide);
  const stuck = states.find(
    (state) => nodeOf(graph, state.node).type !== 'outcome' && waysFrom(graph, state).length === 0,
  );
  if (stuck === undefined) return [];
  const index = guide.data.nodes.findIndex(({ key }) => key === stuck.node);
  return [
    problemAt(guide, ['nodes', index, 'answers'], {
      code: 'sign-dead-end',
      message: `Et tegn har svart på forhånd slik at ingen av svarene i «${stuck.node}» passer.`,
      remedy: 'Legg til et svar som passer for alle, eller gi tegnet et annet tema.',
    }),
  ];
}
