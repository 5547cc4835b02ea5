import pg from 'pg';

export type Table = {
  readonly name: string;
  /** Columns that hold data; generated ones make themselves. */
  readonly columns: readonly string[];
};

type Row = { table: string; columns: string[] };

/** All tables of the database, sorted by name. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Row>(`
    select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    group by c.table_name order by c.table_name`);
  return rows.map(({ table, columns }) => ({ name: table, columns }));
}

/** Which migrations the database has been through: its form. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from payload_migrations where name <> 'dev' order by name`,
  );
  return rows.map(({ name }) => name);
}

/** The rows of a table as JSON texts in which Postgres writes and reads every type itself. */
export async function* rowsOf(
  client: pg.Client,
  { name }: Table,
  batch = 500,
): AsyncGenerator<string[]> {
  const table = pg.escapeIdentifier(name);
  await client.query(
    `declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${table} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${batch} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('close backup_rows');
}

export async function insertRows(
  client: pg.Client,
  { name, columns }: Table,
  rows: readonly string[],
): Promise<void> {
  const table = pg.escapeIdentifier(name);
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  await client.query(
    `insert into ${table} (${list}) overriding system value
     select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  );
}

/** Takes the foreign keys away while tables are filled in any order, and puts them back, checked. */
export async function withoutForeignKeys(
  client: pg.Client,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const keys = rows.map((key) => ({ ...key, name: pg.escapeIdentifier(key.name) }));
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${name}`);
  await work();
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}

/**
 * Sets every counter to go on after the highest number in its column. Tables with their schema: the
 * database may ask for the counter of one that the condition leaves out.
 */
export async function resetSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select quote_ident(table_name) as table, quote_ident(column_name) as column,
      pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = 'public' and pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) is not null`);
  for (const { table, column, sequence } of rows) {
    const highest = `(select max(${column}) from ${table})`;
    await client.query(`select setval($1, coalesce(${highest}, 1), ${highest} is not null)`, [
      sequence,
    ]);
  }
}
