import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** The connections that Payload itself uses, for the few questions that its API cannot ask. */
export const poolOf = (payload: Payload) => (payload.db as unknown as PostgresAdapter).pool;

/** A server that goes away fails the query at hand; its connections, idle or in use, must not end the process. */
export function surviveLostConnections(payload: Payload): void {
  const say = (error: Error) => console.error(`Mistet en databaseforbindelse: ${error.message}`);
  const pool = poolOf(payload);
  pool.on('error', say);
  pool.on('connect', (client) => client.on('error', say));
}
