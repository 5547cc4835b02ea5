import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { withClient } from './postgres/database.ts';
import { isPostmasterOf } from './postgres/leftover.ts';
import { isReachable, postgresPlace } from './postgres/place.ts';
import { createDatabase, startPostgres, type PostgresServer } from './postgres.ts';

const stateDir = mkdtempSync(path.join(tmpdir(), 'sett-postgres-'));
chmodSync(stateDir, 0o755);
let server: PostgresServer | undefined;
const dataDir = () => path.join(postgresPlace(stateDir), 'data');

async function start(): Promise<PostgresServer> {
  server = await startPostgres({ stateDir, durable: false });
  return server;
}

async function count(url: string): Promise<unknown> {
  const result = await withClient(url, (client) =>
    client.query('select count(*)::int as n from tekst'),
  );
  return result.rows[0];
}

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => rmSync(stateDir, { recursive: true, force: true }));

it('creates a database that sorts Norwegian letters, and keeps it over a restart', async () => {
  const first = await start();
  const url = await createDatabase(first.url, 'sett');
  await withClient(url, async (client) => {
    await client.query(`create table tekst (ord text)`);
    await client.query(`insert into tekst values ('å'), ('ø'), ('a'), ('æ'), ('z')`);
    const sorted = await client.query<{ ord: string }>('select ord from tekst order by ord');
    expect(sorted.rows.map((row) => row.ord)).toEqual(['a', 'z', 'æ', 'ø', 'å']);
  });
  await first.stop();
  const second = await start();
  expect(await count(await createDatabase(second.url, 'sett'))).toEqual({ n: 5 });
});

it('lets nobody in without the password', async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = 'feil';
  await expect(withClient(wrong.href, (client) => client.query('select 1'))).rejects.toThrow(
    /Får ikke kontakt med databasen postgres:\/\/sett:….*password authentication failed/,
  );
  expect(statSync(path.join(postgresPlace(stateDir), 'password')).mode & 0o777).toBe(0o600);
});

it('takes over from a server whose starter was killed', async () => {
  const left = await startElsewhere();
  const { pid, url } = await start();
  expect(pid).not.toBe(left);
  expect(isPostmasterOf(left, dataDir())).toBe(false);
  expect(await count(await createDatabase(url, 'sett'))).toEqual({ n: 5 });
});

it('recovers when the server itself was killed', async () => {
  const killed = await start();
  process.kill(killed.pid, 'SIGKILL');
  await killed.ended;
  const { url } = await start();
  expect(await count(await createDatabase(url, 'sett'))).toEqual({ n: 5 });
});

it('is not fooled by a pid file whose pid belongs to a stranger, and leaves the stranger alone', async () => {
  const stranger = spawn(
    'sleep',
    ['60'],
    process.getuid?.() === 0 ? { uid: 65534, gid: 65534, cwd: '/' } : {},
  );
  try {
    writeFileSync(
      path.join(dataDir(), 'postmaster.pid'),
      `${String(stranger.pid)}\n${dataDir()}\n`,
    );
    const { url } = await start();
    expect(await count(await createDatabase(url, 'sett'))).toEqual({ n: 5 });
    expect(stranger.exitCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

it('says what Postgres said when it cannot start', async () => {
  const config = path.join(dataDir(), 'postgresql.conf');
  const good = readFileSync(config, 'utf8');
  writeFileSync(config, `${good}\nfinnes_ikke = 1\n`);
  await expect(start()).rejects.toThrow(/stoppet under oppstart[^]*finnes_ikke[^]*postgres\.log/);
  writeFileSync(config, good);
});

it('goes outside a state folder that the server user cannot reach', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'sett-home-'));
  chmodSync(home, 0o700);
  const hidden = path.join(home, '.sett');
  const place = postgresPlace(hidden);
  try {
    expect(isReachable(place)).toBe(true);
    expect(postgresPlace(hidden)).toBe(place);
    const hiddenServer = await startPostgres({ stateDir: hidden, durable: false });
    const { rows } = await withClient(hiddenServer.url, (client) =>
      client.query('show data_directory'),
    );
    expect(rows).toEqual([{ data_directory: path.join(place, 'data') }]);
    await hiddenServer.stop();
  } finally {
    rmSync(place, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  }
});

function startElsewhere(): Promise<number> {
  const module = path.join(import.meta.dirname, 'postgres.ts');
  const code = `import { startPostgres } from ${JSON.stringify(module)};
    console.log((await startPostgres({ stateDir: ${JSON.stringify(stateDir)}, durable: false })).pid);
    setInterval(() => {}, 1000);`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    child.on('exit', () => resolve(pid));
    let pid = 0;
    child.stdout.once('data', (text: Buffer) => {
      pid = Number(text.toString());
      child.kill('SIGKILL');
    });
  });
}
