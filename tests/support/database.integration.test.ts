import { afterAll, expect, it } from 'vitest';
import { withClient } from '../../scripts/lib/postgres/database.ts';
import { testDatabase } from './database.ts';

const [one, other] = await Promise.all([testDatabase(), testDatabase()]);

afterAll(() => Promise.all([one.drop(), other.drop()]));

it('gives every caller an empty database of its own', async () => {
  await withClient(one.url, (client) => client.query('create table mine (n int)'));
  const seen = await withClient(other.url, (client) =>
    client.query(`select to_regclass('mine') as t`),
  );
  expect(seen.rows).toEqual([{ t: null }]);
});
