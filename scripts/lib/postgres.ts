export { createDatabase, databaseUrl, dropDatabase } from './postgres/database.ts';
export { startPostgres, type PostgresServer } from './postgres/server.ts';
