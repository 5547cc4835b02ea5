import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

/** The connections that Payload itself uses, for the few questions that its API cannot ask. */
export const poolOf = (payload: Payload) => (payload.db as unknown as PostgresAdapter).pool;

/** A server that goes away fails the query at hand; an idle connection must not end the process. */
export function surviveLostConnections(payload: Payload): void {
  const say = (error: Error) => console.error(`Mistet en databaseforbindelse: ${error.message}`);
  poolOf(payload).on('error', say);
}
