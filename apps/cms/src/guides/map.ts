import type { Guide, Node, Urgency } from '@sett/guide';
import type { FormProblem } from './problems.ts';

/** What a box on the map stands for. */
export type Tone = 'gate' | 'question' | 'interruption' | Urgency;

export interface Box {
  id: string;
  /** Number among the rows of the form. */
  row: number;
  title: string;
  tone: Tone;
  isStart: boolean;
  /** Nobody can come here. */
  isLost: boolean;
  /** What is wrong with it, in words. */
  faults: readonly string[];
  leads: readonly Lead[];
}

/** One answer in a box, or the only way on from an interruption. */
export interface Lead {
  id: string;
  /** Where in the form it is edited. */
  path: string;
  label: string;
  /** The box that it leads to; missing when it leads nowhere. */
  to: string | undefined;
}

/** What the map shows of a graph and of what is wrong with it; broken graphs too. */
export function mapOf(guide: Guide, problems: readonly FormProblem[], language: string): Box[] {
  const ids = new Map(guide.nodes.map(({ key }, row) => [key, idOf(row)] as const).reverse());
  return guide.nodes.map((node, row) => {
    const own = problems.filter((problem) => problem.node === row);
    return {
      ...{ id: idOf(row), row, title: node.title[language] ?? '', tone: toneOf(node) },
      isStart: node.key === guide.start,
      isLost: own.some(({ code }) => code === 'unreachable'),
      faults: own.map(({ message }) => message),
      leads: leadsOf(node, row, language).map(({ goto, ...lead }) => ({
        ...lead,
        to: ids.get(goto),
      })),
    };
  });
}

const idOf = (row: number) => `step-${String(row)}`;

function toneOf(node: Node): Tone {
  if (node.type === 'outcome') return node.urgency;
  return node.type === 'question' && node.gate ? 'gate' : node.type;
}

function leadsOf(node: Node, row: number, language: string) {
  const base = `nodes.${String(row)}`;
  if (node.type === 'outcome') return [];
  if (node.type === 'interruption')
    return [{ id: 'on', path: `${base}.goto`, label: '', goto: node.goto }];
  return node.answers.map(({ label, goto }, index) => ({
    id: `answer-${String(index)}`,
    path: `${base}.answers.${String(index)}.goto`,
    ...{ label: label[language] ?? '', goto },
  }));
}
