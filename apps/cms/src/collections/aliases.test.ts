import type { Block, Field } from 'payload';
import { expect, it } from 'vitest';
import { kindNames } from '@sett/content';
import { contentCollections } from './index.ts';

const POSTGRES_KEEPS = 63;

/**
 * Drizzle names the parts of a query by the path to a list, whatever its table is called. Postgres cuts
 * what is longer than 63 characters without a word, and two parts with the same name fail the query.
 */
it.each(kindNames)('keeps every list of %s within what Postgres can name in a query', (kind) => {
  const { dbName, fields } = contentCollections[kind];
  const aliases = listPaths(fields, `_${String(dbName)}_v_version`).map(
    (path) => `${path}__locales`,
  );
  expect(aliases.filter((alias) => alias.length > POSTGRES_KEEPS)).toEqual([]);
});

/** Whatever they stand in, blocks hang directly on the entry itself. */
function blockPaths({ slug, fields }: Block, root: string): string[] {
  const path = `${root.replace(/_version$/, '')}__blocks_${slug}`;
  return [path, ...listPaths(fields, path, root)];
}

function listPaths(fields: readonly Field[], prefix: string, root = prefix): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return listPaths(field.fields, prefix, root);
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => listPaths(tab.fields, prefix, root));
    if (field.type === 'blocks') return field.blocks.flatMap((block) => blockPaths(block, root));
    if (!('name' in field) || !('fields' in field)) return [];
    const path = `${prefix}_${field.name.replace(/[A-Z]/g, '_$&')}`;
    return [...(field.type === 'array' ? [path] : []), ...listPaths(field.fields, path, root)];
  });
}
