import { validate, type Guide, type GuideProblem, type Node } from '@sett/guide';
import { NOWHERE, walkable } from './walkable.ts';

/** Something that is wrong with the guide in the form, and where one mends it. */
export interface FormProblem {
  code: string;
  /** Number of the node and of its answer among the rows; missing when it is the guide as a whole. */
  node?: number;
  answer?: number;
  /** The field that one mends. */
  path: string;
  message: string;
  remedy: string;
}

/** Everything that is wrong with the graph, said with the titles that the editor sees. */
export function problemsIn(guide: Guide, language: string): FormProblem[] {
  const whole = walkable(guide);
  const found = [...validate(guide, [language]), ...validate(whole, [])].filter(isNews);
  return found.map((problem) => placed(guide, language, problem));
}

function isNews(problem: GuideProblem, index: number, all: readonly GuideProblem[]): boolean {
  if (problem.node === NOWHERE) return false;
  return all.findIndex((other) => identity(other) === identity(problem)) === index;
}

const identity = ({ code, node, answer }: GuideProblem) => [code, node, answer].join(' ');

function placed(guide: Guide, language: string, problem: GuideProblem): FormProblem {
  const { nodes } = guide;
  const { code, remedy } = problem;
  const index = nodes.findLastIndex(({ key }) => key === problem.node);
  const node = nodes[index];
  const row = answersOf(node).findLastIndex(({ key }) => key === problem.answer);
  const said = { code, remedy, message: messageOf(problem, guide, language) };
  if (node === undefined) return { ...said, path: code === 'missing-start' ? 'start' : 'nodes' };
  const base = `nodes.${String(index)}`;
  if (row < 0) return { ...said, node: index, path: `${base}.${fieldOf(problem, node)}` };
  const field = code === 'missing-node' ? 'goto' : 'label';
  return { ...said, node: index, answer: row, path: `${base}.answers.${String(row)}.${field}` };
}

function fieldOf({ code }: GuideProblem, node: Node): string {
  if (code === 'missing-node') return 'goto';
  return code.endsWith('answers') && node.type === 'question' ? 'answers' : 'title';
}

/** The words of the check, with titles where it has keys. */
function messageOf(problem: GuideProblem, guide: Guide, language: string): string {
  const { code, node, answer } = problem;
  if (code === 'missing-start') return 'Veiviseren har ikke noe første steg.';
  if (code !== 'missing-node') return withTitles(problem.message, guide, language);
  const where = `${answer === undefined ? '' : `Svaret «${answer}» i `}«${node ?? ''}»`;
  return withTitles(`${where} leder ikke til noe steg.`, guide, language);
}

/** A message of the check with titles where it has keys: «Svaret «Nei» i «Er noen i fare?» …». */
export function withTitles(message: string, { nodes }: Guide, language: string): string {
  const quotes = [...message.matchAll(/«([^»]*)»/g)].map(([, key]) => key);
  const named =
    nodes.find(({ key }) => key === quotes[1]) ?? nodes.find(({ key }) => key === quotes[0]);
  return message.replace(/«([^»]*)»/g, (quoted, key: string, place: number) => {
    // The check names an answer first, and then the node that it stands in.
    const isAnswer = message.slice(0, place).toLowerCase().endsWith('svaret ');
    const answer = isAnswer ? answersOf(named).find((each) => each.key === key) : undefined;
    const node = isAnswer ? undefined : nodes.find((each) => each.key === key);
    const text = answer?.label ?? node?.title;
    return text === undefined ? quoted : `«${text[language] || 'uten tekst'}»`;
  });
}

const answersOf = (node: Node | undefined) => (node?.type === 'question' ? node.answers : []);
