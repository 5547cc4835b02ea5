import type { Content, Entry } from '../entry.ts';
import { kindOf } from '../kinds/index.ts';
import { rebuild } from '../walk.ts';

/**
 * The entries without relations to what is not among them. A relation that disappears drops
 * silently, with the row or the entry that cannot do without it, until nothing dangles.
 */
export function dropDanglingRelations(entries: Content): Content {
  const kept = new Map<string, Entry>();
  for (const entry of entries.values()) {
    const data = rebuild(kindOf(entry.kind).schema, entry.data, ({ meta, value }) =>
      meta.type === 'ref' && !entries.has(value as string) ? undefined : value,
    );
    if (data !== undefined) kept.set(entry.key, { ...entry, data } as Entry);
  }
  return kept.size === entries.size ? kept : dropDanglingRelations(kept);
}
