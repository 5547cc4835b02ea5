import type { Field } from 'payload';
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

function listPaths(fields: readonly Field[], prefix: string): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return listPaths(field.fields, prefix);
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => listPaths(tab.fields, prefix));
    if (!('name' in field) || !('fields' in field)) return [];
    const path = `${prefix}_${field.name.replace(/[A-Z]/g, '_$&')}`;
    return [...(field.type === 'array' ? [path] : []), ...listPaths(field.fields, path)];
  });
}
