import type { Guide, Node, Text } from './types.ts';

/** The guide as a Mermaid flowchart, with texts in the given language. */
export function toMermaid({ nodes }: Guide, language: string): string {
  const ids = new Map(nodes.map(({ key }, index) => [key, `n${String(index)}`]));
  const idOf = (key: string) => ids.get(key) ?? 'missing';
  const lines = nodes.flatMap((node) => [
    `  ${idOf(node.key)}${box(node, quoted(node.title, language))}`,
    ...arrows(node, language).map(
      ({ label, goto }) => `  ${idOf(node.key)} -->${label} ${idOf(goto)}`,
    ),
  ]);
  return ['flowchart TD', ...lines, ''].join('\n');
}

const box = ({ type }: Node, text: string): string =>
  ({ question: `{${text}}`, interruption: `[/${text}/]`, outcome: `([${text}])` })[type];

function arrows(node: Node, language: string): { label: string; goto: string }[] {
  if (node.type === 'outcome') return [];
  if (node.type === 'interruption') return [{ label: '', goto: node.goto }];
  return node.answers.map(({ label, goto }) => ({ label: `|${quoted(label, language)}|`, goto }));
}

const quoted = (text: Text, language: string): string =>
  `"${(text[language] ?? '').replaceAll('"', '#quot;')}"`;
