import type { Payload } from 'payload';
import { poolOf } from '../database.ts';

/** Empties every table but the record of migrations. */
export async function emptyDatabase(payload: Payload): Promise<void> {
  const pool = poolOf(payload);
  const { rows } = await pool.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'payload_migrations'`,
  );
  await pool.query(`truncate ${rows.map(({ tablename }) => `"${tablename}"`).join(', ')} cascade`);
}
