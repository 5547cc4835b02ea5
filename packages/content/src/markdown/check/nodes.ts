import type { Link, Nodes } from 'mdast';
import { headingLevel } from '../canonical/blocks.ts';
import { lineOf, outsideProblem } from '../outside.ts';
import type { MarkdownProblem } from '../problem.ts';
import { textOf } from '../walk.ts';
import { addressProblem } from './address.ts';
import { misplaced } from './places.ts';

/** What is wrong with one node; `source` is the text that it was parsed from. */
export type NodeRule = (node: Nodes, source: string) => (MarkdownProblem | undefined)[];

/** Every rule that looks at one node at a time. */
export const nodeRules: readonly NodeRule[] = [
  (node) => [outsideProblem(node)],
  (node) => misplaced(node),
  (node) => (node.type === 'heading' ? heading(node) : []),
  (node) => (node.type === 'link' ? link(node) : []),
  (node, source) => (node.type === 'text' ? [footnote(node, source)] : []),
  (node) => (node.type === 'table' ? node.children.map((row) => longRow(row, node)) : []),
];

function heading(node: Extract<Nodes, { type: 'heading' }>) {
  if (node.depth < 2 || node.depth > 4) return [headingLevel(node)];
  return textOf(node).trim() === ''
    ? [problem(node, 'heading-empty', 'Overskriften er tom.', 'Skriv en tekst, eller ta den bort.')]
    : [];
}

function link(node: Link) {
  const address = addressProblem(node.url);
  return [
    address && {
      ...address,
      line: lineOf(node),
      message: `Lenken «${textOf(node)}»: ${address.message}`,
    },
    textOf(node).trim() === ''
      ? problem(
          node,
          'link-empty',
          `Lenken til «${node.url}» har ingen tekst.`,
          'Skriv en lenketekst som sier hvor den fører.',
        )
      : undefined,
    node.title == null
      ? undefined
      : problem(
          node,
          'link-title',
          `Lenken til «${node.url}» har en tittel i anførselstegn.`,
          'Ta bort tittelen; lenketeksten skal si nok.',
        ),
  ];
}

function footnote(node: Nodes, source: string) {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return /(?<!\\)\[\^[^\]\s]/.test(written)
    ? problem(
        node,
        'footnote',
        'Fotnoter («[^1]») er ikke tillatt.',
        'Skriv det i teksten, eller som kilde.',
      )
    : undefined;
}

function longRow(row: Nodes & { children: unknown[] }, table: Extract<Nodes, { type: 'table' }>) {
  const width = table.children[0]?.children.length ?? 0;
  if (row.children.length <= width) return undefined;
  const message = `Tabellraden har ${row.children.length} celler, men tabellen har ${width} kolonner.`;
  return problem(
    row,
    'table-row',
    message,
    'Skriv «\\|» der tegnet «|» er en del av teksten, eller ta bort cellen.',
  );
}

function problem(node: Nodes, code: MarkdownProblem['code'], message: string, remedy: string) {
  return { code, line: lineOf(node), message, remedy };
}
