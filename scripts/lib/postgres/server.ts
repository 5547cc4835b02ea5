import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettFault } from '../fault.ts';
import { freePort } from '../free-port.ts';
import { secretIn } from '../secret.ts';
import { postgresBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { clearLeftover, stopPostmaster } from './leftover.ts';
import { postgresPlace, preparePlace, serverUser } from './place.ts';

export type PostgresServer = {
  /** Address of the maintenance database `postgres`. */
  readonly url: string;
  readonly pid: number;
  /** Resolves when the server process is gone, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  readonly stateDir: string;
  /** False for tests: faster, and a power cut may lose what was written. */
  readonly durable?: boolean;
  /** The port to listen on when it is free, so that a restart keeps its address; otherwise any. */
  readonly port?: number;
};

/** Creates the database folder the first time, recovers from an earlier crash, and starts the server. */
export async function startPostgres(options: Options): Promise<PostgresServer> {
  const { stateDir, durable = true } = options;
  const place = postgresPlace(stateDir);
  preparePlace(place);
  const native = postgresBinaries(place);
  const password = secretIn(place, 'password');
  const dataDir = path.join(place, 'data');
  await createCluster({ native, place, dataDir, password });
  await clearLeftover(dataDir);
  const log = path.join(stateDir, 'logs', 'postgres.log');
  const port = await freePort('127.0.0.1', options.port);
  return launchWhenFree({ native, dataDir, password, log, durable, port });
}

type Launch = {
  native: string;
  dataDir: string;
  password: string;
  log: string;
  durable: boolean;
  port: number;
};

const stillInUse = 'pre-existing shared memory block';

/** After `kill -9` its sessions live on for a moment, and until they notice, a new server refuses to start. */
async function launchWhenFree(how: Launch, until = Date.now() + 10_000): Promise<PostgresServer> {
  const before = existsSync(how.log) ? readFileSync(how.log).length : 0;
  try {
    return await launch(how);
  } catch (error) {
    const said = readFileSync(how.log).subarray(before).toString();
    if (!said.includes(stillInUse) || Date.now() > until) throw error;
    await sleep(100);
    return launchWhenFree(how, until);
  }
}

async function launch(how: Launch): Promise<PostgresServer> {
  const child = spawnServer(how);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const pid = await ready(child, how);
  const stop = async () => {
    await stopPostmaster(pid, how.dataDir);
    await ended;
  };
  return {
    url: `postgres://sett:${how.password}@127.0.0.1:${String(how.port)}/postgres`,
    pid,
    ended,
    stop,
  };
}

function spawnServer({ native, dataDir, log, durable, port }: Launch): ChildProcess {
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'a');
  // Only TCP with a generated password: a socket path may be too long, and trust would let every
  // local user in. A process group of its own: Ctrl-C must not reach it before the others are done.
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'timezone=Europe/Oslo',
    'log_timezone=Europe/Oslo',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const child = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...serverUser,
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    },
  );
  closeSync(output);
  return child;
}

/** Waits until the server says «ready» in its pid file, and returns its pid. */
async function ready(child: ChildProcess, { dataDir, log }: Launch): Promise<number> {
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(
        new SettFault(
          `Postgres stoppet under oppstart (kode ${String(code)}).\n${logTail(log)}\nHele loggen: ${log}`,
        ),
      );
    });
  });
  const poll = async () => {
    const running = () => child.exitCode === null && child.signalCode === null;
    const pidFile = path.join(dataDir, 'postmaster.pid');
    while (running() && !saysReady(pidFile, child.pid)) await sleep(15);
  };
  await Promise.race([poll(), failed, tooLong(log)]);
  if (child.pid === undefined) throw new SettFault('Postgres fikk ingen prosess.');
  return child.pid;
}

function saysReady(file: string, pid: number | undefined): boolean {
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

async function tooLong(log: string): Promise<never> {
  await sleep(60_000, undefined, { ref: false });
  throw new SettFault(`Postgres ble ikke klar på 60 sekunder. Se loggen: ${log}`);
}

function logTail(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
}
