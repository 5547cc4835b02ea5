import { slugify } from '../hooks/slugify.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The nodes with a key each, and their answers too. A key that is there is kept; a new one is made of
 * the words of the row, and so is that of a copy, since two nodes of one key are no graph.
 */
export const withKeys = (nodes: readonly Row[]): Row[] =>
  keyed(nodes, 'title').map((node) =>
    Array.isArray(node['answers'])
      ? { ...node, answers: keyed(node['answers'] as Row[], 'label') }
      : node,
  );

function keyed(rows: readonly Row[], words: string): Row[] {
  const given = new Set(rows.map(({ key }) => key));
  const taken = new Set<unknown>();
  return rows.map((row) => {
    const isNew = typeof row['key'] !== 'string' || row['key'] === '' || taken.has(row['key']);
    const key = isNew ? freeKey(row[words], given) : row['key'];
    taken.add(key);
    given.add(key);
    return isNew ? { ...row, key } : row;
  });
}

function freeKey(words: unknown, taken: ReadonlySet<unknown>): string {
  const name = slugify(typeof words === 'string' ? words : '').slice(0, 40) || 'steg';
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? name : `${name}-${String(count)}`;
    if (!taken.has(key)) return key;
  }
}
