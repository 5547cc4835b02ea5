import { LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { Problem } from '../problem.ts';

const MAX_FILE_BYTES = 1_000_000;

export type ParsedYaml = { data: unknown } | { problem: Problem };

/** Reads one YAML file's text: core schema, no anchors, no comments, no duplicate keys. */
export function parseYaml(text: string, file: string): ParsedYaml {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return { problem: tooLarge(file) };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error !== undefined) return { problem: badYaml(file, error.message) };
  if (hasAliases(document)) return { problem: aliases(file) };
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown };
}

/** Writes data as YAML in the one form that files have: no folding, long text as literal blocks. */
export function toYaml(data: unknown): string {
  return stringify(data, {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    blockQuote: 'literal',
    defaultStringType: 'PLAIN',
  });
}

function hasAliases(document: Parameters<typeof visit>[0]): boolean {
  let found = false;
  visit(document, {
    Alias: () => ((found = true), visit.BREAK),
    Node: (_key, node) =>
      'anchor' in node && node.anchor ? ((found = true), visit.BREAK) : undefined,
  });
  return found;
}

const tooLarge = (file: string): Problem => ({
  file,
  code: 'file-too-large',
  message: `Filen er større enn ${MAX_FILE_BYTES / 1_000_000} MB.`,
  remedy: 'Del innholdet i flere oppføringer, og ta bilder ut som egne filer.',
});

const badYaml = (file: string, message: string): Problem => ({
  file,
  code: 'bad-yaml',
  message: `Filen er ikke gyldig YAML: ${message.split('\n')[0]?.replace(/:$/, '') ?? message}.`,
  remedy: 'Se på innrykk, kolon og anførselstegn rundt linjen som er nevnt.',
});

const aliases = (file: string): Problem => ({
  file,
  code: 'yaml-alias',
  message: 'Filen bruker YAML-anker eller -alias (& eller *).',
  remedy: 'Skriv verdien ut på hvert sted.',
});
