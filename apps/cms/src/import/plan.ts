import { canonicalData, entriesOf, type Content, type Entry } from '@sett/content';
import { toYaml } from '@sett/content/files';

export type ImportMode = 'add' | 'replace';

/** What an import would do, by entry key. */
export interface ImportPlan {
  /** New here. */
  add: string[];
  /** Here already and different; the files win. Only with `replace`. */
  replace: string[];
  /** Here already and different, or taken off the site; left as they are. Only with `add`. */
  keep: string[];
  /** Here already and the same. */
  same: string[];
}

interface Circumstances {
  incoming: Content;
  published: Content;
  /** Keys of every document, published or not. */
  existing: ReadonlySet<string>;
  mode: ImportMode;
  /** Keys of media entries whose picture differs from the one that is here. */
  otherPictures?: ReadonlySet<string>;
}

/** Compares files with what is in the database. What is only in the database is not touched. */
export function planImport({
  incoming,
  published,
  existing,
  mode,
  otherPictures = new Set(),
}: Circumstances): ImportPlan {
  const plan: ImportPlan = { add: [], replace: [], keep: [], same: [] };
  for (const entry of incoming.values()) {
    const here = published.get(entry.key);
    if (!existing.has(entry.key)) plan.add.push(entry.key);
    else if (here !== undefined && isSame(entry, here) && !otherPictures.has(entry.key))
      plan.same.push(entry.key);
    else plan[mode === 'replace' ? 'replace' : 'keep'].push(entry.key);
  }
  return plan;
}

/** What would be published after the import, for the checks. */
export function afterImport(plan: ImportPlan, incoming: Content, published: Content): Content {
  const written = new Set([...plan.add, ...plan.replace]);
  return new Map([...published, ...[...incoming].filter(([key]) => written.has(key))]);
}

/** The media entries of a content. */
export const picturesIn = (content: Content) => entriesOf(content, 'media');

const isSame = (a: Entry, b: Entry) =>
  toYaml(canonicalData(a.kind, a.data)) === toYaml(canonicalData(b.kind, b.data));
