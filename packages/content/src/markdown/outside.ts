import type { Nodes } from 'mdast';
import { MarkdownError, type MarkdownCode, type MarkdownProblem } from './problem.ts';

interface Rule {
  code: MarkdownCode;
  message: string;
  remedy: string;
}

const html: Rule = {
  code: 'html',
  message: 'Teksten inneholder HTML eller skript.',
  remedy: 'Skriv det uten HTML. Skal tegnet «<» vises, skriv «\\<».',
};
const image: Rule = {
  code: 'image',
  message: 'Bilder kan ikke stå inne i teksten.',
  remedy: 'Ta bort bildet, og legg det i et eget bildefelt.',
};
const code: Rule = {
  code: 'code',
  message: 'Kode («`…`», eller linjer med fire mellomrom foran) er ikke tillatt.',
  remedy: 'Ta bort tegnene «`», eller mellomrommene foran linjen.',
};
const reference: Rule = {
  code: 'reference',
  message: 'Lenker med adressen et annet sted i teksten er ikke tillatt.',
  remedy: 'Skriv adressen i lenken: [tekst](https://…).',
};

/** Nodes that no text may hold, with what is said about them. */
const outside: Partial<Record<Nodes['type'], Rule>> = {
  html,
  image,
  imageReference: image,
  code,
  inlineCode: code,
  linkReference: reference,
  definition: reference,
  thematicBreak: {
    code: 'thematic-break',
    message: 'Skillelinjer («---») er ikke tillatt.',
    remedy: 'Bruk en overskrift for å dele opp teksten.',
  },
};

/** The problem with a node of a type that the subset lacks; `undefined` for the others. */
export function outsideProblem(node: Nodes): MarkdownProblem | undefined {
  const rule = outside[node.type];
  return rule && { ...rule, line: lineOf(node) };
}

/** The error for a node that stands where the subset has no place for it. */
export function outsideSubset(node: Nodes): MarkdownError {
  return new MarkdownError(
    outsideProblem(node) ?? {
      code: 'unknown',
      line: lineOf(node),
      message: `Et element av typen «${node.type}» kan ikke stå her.`,
      remedy: 'Skriv det som vanlige avsnitt, lister, sitater eller tabeller.',
    },
  );
}

/** Line of a node, from 1; 0 for a node that was not parsed from a text. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
