import { enumerate, questionsLeft } from './enumerate.ts';
import { exitsOf } from './graph.ts';
import type { Guide, Node, Question, Text } from './types.ts';
import { waysFrom } from './walk.ts';

/** How large a guide may be: more answers or questions are not read by somebody who is worried. */
export const limits = {
  answers: 8,
  questionsAfterGate: 6,
  states: 300,
  /** All guides of a site together, in one målform. */
  statesInSite: 1000,
} as const;

/** Something that is wrong with a guide; texts are Norwegian, for an editor. */
export interface GuideProblem {
  code: string;
  /** Key of the node; missing when it is the guide as a whole. */
  node?: string;
  /** Key of the answer. */
  answer?: string;
  message: string;
  remedy: string;
}

/**
 * Everything that is wrong with a guide in itself, in the order of its nodes: it has one start, which is
 * the danger gate; every answer leads somewhere; everything can be reached; nothing goes in a circle;
 * every text is there in every language; no question has too many answers, and no path too many
 * questions. Whether the outcomes find somebody is up to the site that shows it.
 */
export function validate(guide: Guide, languages: readonly string[]): GuideProblem[] {
  const own = [
    ...duplicates(guide),
    ...startProblems(guide),
    ...guide.nodes.flatMap((node) => nodeProblems(guide, node, languages)),
  ];
  const isBroken = own.some(({ code }) => breaking.includes(code));
  if (isBroken) return own;
  const cycle = cycleProblems(guide);
  if (cycle.length > 0) return [...own, ...cycle];
  return [...own, ...reachProblems(guide), ...sizeProblems(guide)];
}

/** After these the graph cannot be walked. */
const breaking = ['duplicate-node', 'missing-start', 'missing-node'];

function duplicates({ nodes }: Guide): GuideProblem[] {
  return nodes
    .filter(({ key }, index) => nodes.findIndex((node) => node.key === key) !== index)
    .map(({ key }) => ({
      code: 'duplicate-node',
      node: key,
      message: `To steg heter «${key}».`,
      remedy: 'Gi det ene et annet navn.',
    }));
}

function startProblems({ start, nodes }: Guide): GuideProblem[] {
  const first = nodes.find(({ key }) => key === start);
  if (first === undefined) {
    const message = `Det første steget, «${start}», finnes ikke.`;
    return [
      { code: 'missing-start', message, remedy: 'Velg hvilket steg veiviseren begynner med.' },
    ];
  }
  if (first.type === 'question' && first.gate) return [];
  return [
    {
      code: 'no-gate',
      node: start,
      message: `Veiviseren begynner med «${start}», som ikke er spørsmålet om fare.`,
      remedy: 'La spørsmålet om fare komme først.',
    },
  ];
}

function nodeProblems(guide: Guide, node: Node, languages: readonly string[]): GuideProblem[] {
  return [
    ...textProblems(node.key, undefined, node.title, languages),
    ...exitProblems(guide, node),
    ...(node.type === 'question' ? questionProblems(guide, node, languages) : []),
  ];
}

function exitProblems({ nodes }: Guide, node: Node): GuideProblem[] {
  const keys = new Set(nodes.map(({ key }) => key));
  return exitsOf(node).flatMap((goto, index) => {
    if (keys.has(goto)) return [];
    const answer = node.type === 'question' ? node.answers[index] : undefined;
    return [
      {
        code: 'missing-node',
        node: node.key,
        ...(answer && { answer: answer.key }),
        message: `${answer ? `Svaret «${answer.key}» i «${node.key}»` : `«${node.key}»`} leder til «${goto}», som ikke finnes.`,
        remedy: 'Velg hvilket steg det skal lede til.',
      },
    ];
  });
}

function questionProblems(
  guide: Guide,
  node: Question,
  languages: readonly string[],
): GuideProblem[] {
  const { key, answers, gate } = node;
  const problems = answers.flatMap((answer) =>
    textProblems(key, answer.key, answer.label, languages),
  );
  const twice = answers.filter(
    (answer, index) => answers.findIndex((other) => other.key === answer.key) !== index,
  );
  for (const answer of twice) {
    const message = `To svar i «${key}» heter «${answer.key}».`;
    problems.push({
      ...at(node, answer.key),
      code: 'duplicate-answer',
      message,
      remedy: 'Gi det ene et annet navn.',
    });
  }
  if (answers.length < 2) {
    const message = `Spørsmålet «${key}» har ${answers.length === 0 ? 'ingen svar' : 'bare ett svar'}.`;
    problems.push({
      ...at(node),
      code: 'too-few-answers',
      message,
      remedy: 'Legg til svar, eller ta bort spørsmålet.',
    });
  }
  if (answers.length > limits.answers) {
    const message = `Spørsmålet «${key}» har ${String(answers.length)} svar. Det kan ha høyst ${String(limits.answers)}.`;
    problems.push({
      ...at(node),
      code: 'too-many-answers',
      message,
      remedy: 'Del svarene i grupper, med et spørsmål til.',
    });
  }
  if (gate && key !== guide.start) {
    const message = `Spørsmålet om fare, «${key}», kommer ikke først.`;
    problems.push({
      ...at(node),
      code: 'late-gate',
      message,
      remedy: 'La veiviseren begynne med det.',
    });
  }
  return problems;
}

const at = ({ key }: Node, answer?: string) => ({
  node: key,
  ...(answer !== undefined && { answer }),
});

const languageNames: Record<string, string> = { nb: 'bokmål', nn: 'nynorsk' };

function textProblems(
  node: string,
  answer: string | undefined,
  text: Text,
  languages: readonly string[],
): GuideProblem[] {
  const where = answer === undefined ? `«${node}»` : `Svaret «${answer}» i «${node}»`;
  return languages
    .filter((language) => (text[language] ?? '').trim() === '')
    .map((language) => ({
      code: 'missing-language',
      node,
      ...(answer !== undefined && { answer }),
      message: `${where} mangler tekst på ${languageNames[language] ?? language}.`,
      remedy: 'Skriv teksten.',
    }));
}

/** One problem for each circle, at the answer that closes it. */
function cycleProblems(guide: Guide): GuideProblem[] {
  const done = new Set<string>();
  const problems: GuideProblem[] = [];
  const nodes = new Map(guide.nodes.map((node) => [node.key, node]));
  const visit = (key: string, path: readonly string[]): void => {
    if (done.has(key)) return;
    const node = nodes.get(key);
    if (node === undefined) return;
    for (const goto of exitsOf(node)) {
      if (goto === key || path.includes(goto)) problems.push(circle(key, goto));
      else visit(goto, [...path, key]);
    }
    done.add(key);
  };
  for (const { key } of guide.nodes) visit(key, []);
  return problems;
}

const circle = (node: string, goto: string): GuideProblem => ({
  code: 'cycle',
  node,
  message: `«${node}» leder tilbake til «${goto}», så veiviseren går i ring.`,
  remedy: 'Led svaret til et steg lenger ut.',
});

function reachProblems(guide: Guide): GuideProblem[] {
  const states = enumerate(guide);
  const reached = new Set(states.map(({ node }) => node));
  const lost = guide.nodes
    .filter(({ key }) => !reached.has(key))
    .map(({ key }) => ({
      code: 'unreachable',
      node: key,
      message: `Ingen svar leder til «${key}».`,
      remedy: 'Led et svar hit, eller ta bort steget.',
    }));
  return [...lost, ...deadEnds(guide, states)];
}

/** Every answer of a question can be kept away by what is known. */
function deadEnds(guide: Guide, states: ReturnType<typeof enumerate>): GuideProblem[] {
  const types = new Map(guide.nodes.map(({ key, type }) => [key, type]));
  const stuck = states.filter(
    (state) => types.get(state.node) !== 'outcome' && waysFrom(guide, state).length === 0,
  );
  return [...new Set(stuck.map(({ node }) => node))].map((node) => ({
    code: 'dead-end',
    node,
    message: `For noen som kommer til «${node}», passer ingen av svarene.`,
    remedy: 'Legg til et svar som passer for alle.',
  }));
}

function sizeProblems(guide: Guide): GuideProblem[] {
  const states = enumerate(guide);
  const [start] = states;
  const asked = start === undefined ? 0 : questionsLeft(guide, start) - 1;
  const problems: GuideProblem[] = [];
  if (asked > limits.questionsAfterGate) {
    problems.push({
      code: 'too-long',
      message: `Den lengste veien har ${String(asked)} spørsmål etter spørsmålet om fare. Den kan ha høyst ${String(limits.questionsAfterGate)}.`,
      remedy: 'Slå sammen spørsmål, eller ta bort noen.',
    });
  }
  if (states.length > limits.states) {
    problems.push({
      code: 'too-many-states',
      message: `Veiviseren gir ${String(states.length)} sider. Den kan gi høyst ${String(limits.states)}.`,
      remedy: 'La færre svar følge med videre.',
    });
  }
  return problems;
}
