import pg from 'pg';
import { SettFault } from '../fault.ts';

const duplicateDatabase = '42P04';

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Creates the database unless it is there, and returns its address. */
export async function createDatabase(url: string, name: string): Promise<string> {
  await withClient(url, async (client) => {
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === duplicateDatabase)) throw error;
    }
  });
  return databaseUrl(url, name);
}

/** Drops the database, also when somebody is still connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}

export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // a server that goes away fails the query; that is enough
  try {
    await client.connect();
  } catch (cause) {
    throw new SettFault(
      `Får ikke kontakt med databasen ${withoutPassword(url)}: ${reason(cause)}`,
      { cause },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = '…';
  return decodeURI(shown.href);
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(String).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}
