import { validate, type GuideProblem } from '@sett/guide';
import { entriesOf, entryOf, type Content, type Entry, type EntryOf } from '../entry.ts';
import { toGraph } from '../kinds/guide/graph.ts';
import type { GuideNodeOf } from '../kinds/guide/nodes.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Check } from './check.ts';
import { resolvedOnce } from './resolved.ts';

type Guide = EntryOf<'guide'>;
type Path = (string | number)[];

/**
 * A guide must hold as a graph, in the målformer of its site; and in every site that shows it each
 * outcome must have somebody to turn to, who answers all day where it hastens.
 */
export const guideProblems: Check = (content) => {
  const guides = entriesOf(content, 'guide');
  return guides.length === 0
    ? []
    : [...guides.flatMap((guide) => graphProblems(content, guide)), ...contactProblems(content)];
};

function graphProblems(content: Content, guide: Guide): Problem[] {
  const languages = entryOf(content, 'site', guide.site)?.data.languages ?? [];
  return validate(toGraph(guide), languages).map((problem) =>
    problemAt(guide, placeOf(guide, problem), {
      code: `guide-${problem.code}`,
      message: problem.message,
      remedy: problem.remedy,
    }),
  );
}

/** The field that an editor must mend: of an answer, of a node, or of the guide. */
function placeOf({ data }: Guide, { code, node, answer }: GuideProblem): Path {
  if (node === undefined) return [code === 'missing-start' ? 'start' : 'nodes'];
  const index = data.nodes.findLastIndex(({ key }) => key === node);
  const found = data.nodes[index];
  if (found?.type !== 'question') return ['nodes', index, fieldOf[code] ?? 'title'];
  const row = found.answers.findLastIndex(({ key }) => key === answer);
  if (row < 0) return ['nodes', index, code.endsWith('answers') ? 'answers' : 'title'];
  return ['nodes', index, 'answers', row, fieldOf[code] ?? 'label'];
}

const fieldOf: Readonly<Record<string, string>> = { 'missing-node': 'goto', cycle: 'goto' };

/** Each site on its own: a local adaptation may hide whom the guide names. */
function contactProblems(content: Content): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { key: site } of entriesOf(content, 'site')) {
    const { entries } = resolvedOnce(content, site);
    for (const guide of entriesOf(entries, 'guide'))
      for (const problem of outcomesOf(guide).flatMap((each) =>
        outcomeProblems(entries, guide, each),
      ))
        problems.set(`${problem.file} ${problem.field ?? ''}`, problem);
  }
  return [...problems.values()];
}

const outcomesOf = ({ data }: Guide): Place[] =>
  data.nodes.flatMap((node, index) => (node.type === 'outcome' ? [{ node, index }] : []));

interface Place {
  node: GuideNodeOf<'outcome'>;
  index: number;
}

function outcomeProblems(entries: Content, guide: Guide, { node, index }: Place): Problem[] {
  const pinned = (node.pinned ?? []).flatMap((key) => entries.get(key) ?? []);
  const hastens = node.urgency !== 'soon';
  if (hastens ? pinned.some(answersAllDay) : pinned.length > 0 || node.who !== undefined) return [];
  const [code, message] = hastens
    ? [
        'no-contact-now',
        `Utfallet «${node.key}» haster, men ingen av dem det peker på, svarer hele døgnet.`,
      ]
    : ['no-contact', `Utfallet «${node.key}» peker ikke på noen som kan hjelpe.`];
  const remedy = hastens
    ? 'Velg et nødnummer, eller en med telefon som er åpen hele døgnet.'
    : 'Velg en tjeneste eller hjelpetelefon, eller si hvem som skal finnes i katalogen.';
  return [problemAt(guide, ['nodes', index, 'pinned'], { code: `guide-${code}`, message, remedy })];
}

/** An emergency number, or a telephone that is open at all hours. */
export function answersAllDay(entry: Entry): boolean {
  if (entry.kind !== 'helpline' && entry.kind !== 'service') return false;
  const phones = (entry.data.contacts ?? []).filter(({ channel }) => channel === 'phone');
  if (phones.length === 0) return false;
  const isOpen = entry.kind === 'helpline' ? entry.data.emergency : entry.data.hours?.allDay;
  return isOpen === true || phones.some(({ hours }) => hours?.allDay === true);
}
