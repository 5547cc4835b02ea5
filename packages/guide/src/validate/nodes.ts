import { exitsOf } from '../graph.ts';
import type { Guide, Node, Question, Text } from '../types.ts';
import { limits, type GuideProblem } from './problem.ts';

/** What is wrong with one node: a text that lacks, an answer that leads nowhere, too few or too many answers. */
export function nodeProblems(
  guide: Guide,
  node: Node,
  languages: readonly string[],
): GuideProblem[] {
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
  return [
    ...node.answers.flatMap(({ key, label }) => textProblems(node.key, key, label, languages)),
    ...sameAnswers(node),
    ...tooFewAnswers(node),
    ...tooManyAnswers(node),
    ...lateGate(guide, node),
  ];
}

function sameAnswers({ key: node, answers }: Question): GuideProblem[] {
  return answers
    .filter(({ key }, index) => answers.findIndex((other) => other.key === key) !== index)
    .map(({ key: answer }) => ({
      ...{ code: 'duplicate-answer', node, answer },
      message: `To svar i «${node}» heter «${answer}».`,
      remedy: 'Gi det ene et annet navn.',
    }));
}

function tooFewAnswers({ key: node, answers }: Question): GuideProblem[] {
  if (answers.length >= 2) return [];
  const message = `Spørsmålet «${node}» har ${answers.length === 0 ? 'ingen svar' : 'bare ett svar'}.`;
  const remedy = 'Legg til svar, eller ta bort spørsmålet.';
  return [{ code: 'too-few-answers', node, message, remedy }];
}

function tooManyAnswers({ key: node, answers }: Question): GuideProblem[] {
  if (answers.length <= limits.answers) return [];
  const message = `Spørsmålet «${node}» har ${String(answers.length)} svar. Det kan ha høyst ${String(limits.answers)}.`;
  const remedy = 'Del svarene i grupper, med et spørsmål til.';
  return [{ code: 'too-many-answers', node, message, remedy }];
}

function lateGate({ start }: Guide, { key: node, gate }: Question): GuideProblem[] {
  if (!gate || node === start) return [];
  const message = `Spørsmålet om fare, «${node}», kommer ikke først.`;
  return [{ code: 'late-gate', node, message, remedy: 'La veiviseren begynne med det.' }];
}

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
