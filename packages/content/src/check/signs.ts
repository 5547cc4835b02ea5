import {
  enumerate,
  hasNoWayOn,
  limits,
  validate,
  type Guide as Graph,
  type State,
} from '@sett/guide';
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
  const pages = entriesOf(entries, 'guide').flatMap((guide) => pagesOf(entries, guide) ?? []);
  return [
    ...pages.flatMap((each) => [...tooMany(each), ...deadEnds(each)]),
    ...tooManyInSite(pages, site),
  ];
}

/** A guide with the states that it has in a site, those of its signs included. */
interface Pages {
  guide: Guide;
  graph: Graph;
  states: readonly State[];
}

/** A guide that is broken or too large has its own problems, and these come when they are mended. */
function pagesOf(entries: Content, guide: Guide): Pages | undefined {
  const graph = toGraph(guide);
  if (validate(graph, []).length > 0) return undefined;
  return { guide, graph, states: enumerate(graph, presetsOf(entries, guide)) };
}

const remedy = 'La færre tegn ha hvert sitt tema, eller slå sammen spørsmål i veiviseren.';

function tooMany({ guide, states }: Pages): Problem[] {
  if (states.length <= limits.states) return [];
  const message = `Med tegnene i «Hva kan en bekymring være?» gir veiviseren ${String(states.length)} sider. Den kan gi høyst ${String(limits.states)}.`;
  return [problemAt(guide, ['nodes'], { code: 'sign-too-many-states', message, remedy })];
}

function tooManyInSite(pages: readonly Pages[], site: string): Problem[] {
  const sum = pages.reduce((all, { states }) => all + states.length, 0);
  const [first] = pages;
  if (first === undefined || sum <= limits.statesInSite) return [];
  const message = `Veiviserne gir til sammen ${String(sum)} sider i «${site}». De kan gi høyst ${String(limits.statesInSite)}.`;
  return [problemAt(first.guide, ['nodes'], { code: 'sign-too-many-pages', message, remedy })];
}

function deadEnds({ guide, graph, states }: Pages): Problem[] {
  const stuck = states.find((state) => hasNoWayOn(graph, state));
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
