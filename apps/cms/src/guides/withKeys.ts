import { slugify } from '../hooks/slugify.ts';
import { isProvisional } from './provisionalKey.ts';

type Row = Readonly<Record<string, unknown>>;

interface Named {
  nodes: Row[];
  start: unknown;
}

/**
 * The nodes with a key each, and their answers too. A key that is there is kept; a new one is made of
 * the words of the row, and so is that of a copy, since two nodes of one key are no graph. What led to a key
 * for the time being leads to the one that was made.
 */
export function withKeys(nodes: readonly Row[], start?: unknown): Named {
  const named = keyed(nodes, 'title');
  const renamed = new Map(
    nodes.flatMap(({ key }, index): [unknown, unknown][] =>
      isProvisional(key) && key ? [[key, named[index]?.['key']]] : [],
    ),
  );
  const led = (goto: unknown) => renamed.get(goto) ?? goto;
  return { nodes: named.map((node) => withAnswers(node, led)), start: led(start) };
}

function withAnswers(node: Row, led: (goto: unknown) => unknown): Row {
  const own = 'goto' in node ? { ...node, goto: led(node['goto']) } : node;
  if (!Array.isArray(own['answers'])) return own;
  const answers = keyed(own['answers'] as Row[], 'label');
  return { ...own, answers: answers.map((each) => ({ ...each, goto: led(each['goto']) })) };
}

function keyed(rows: readonly Row[], words: string): Row[] {
  const given = new Set(rows.map(({ key }) => key));
  const taken = new Set<unknown>();
  return rows.map((row) => {
    const isNew = isNameless(row, words) || taken.has(row['key']);
    const key = isNew ? freeKey(row[words], given) : row['key'];
    taken.add(key);
    given.add(key);
    return isNew ? { ...row, key } : row;
  });
}

/** A key for the time being waits for the words that it is to be made of. */
function isNameless({ key, ...row }: Row, words: string): boolean {
  return isProvisional(key) && (!key || Boolean(row[words]));
}

function freeKey(words: unknown, taken: ReadonlySet<unknown>): string {
  const name = slugify(typeof words === 'string' ? words : '').slice(0, 40) || 'steg';
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? name : `${name}-${String(count)}`;
    if (!taken.has(key)) return key;
  }
}
