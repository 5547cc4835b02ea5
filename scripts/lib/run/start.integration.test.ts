import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../tests/support/ask.ts';
import { freePort } from '../free-port.ts';
import { withClient } from '../postgres/database.ts';
import { isPostmasterOf } from '../postgres/leftover.ts';
import { isAlive } from './process-id.ts';
import { readRun } from './run-file.ts';

let stateDir: string;
let port: number;
let cmsPort: number;
let started: Started[];

beforeEach(async () => {
  stateDir = mkdtempSync(path.join(tmpdir(), 'sett-start-'));
  chmodSync(stateDir, 0o755);
  [port, cmsPort] = [await freePort(), await freePort()];
  started = [];
});

afterEach(async () => {
  for (const one of started) await one.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

const site = () => ask({ port, host: 'oppdal.localhost' });
const children = () => Object.values(readRun(stateDir)?.children ?? {});
const pidOf = (name: string) => readRun(stateDir)?.children[name]?.pid ?? 0;

describe('a start', () => {
  it('ends with the addresses, and Ctrl-C stops every child and the database', async () => {
    const sett = start();
    await sett.says('Stopp med Ctrl-C');
    expect(sett.output()).toMatch(/✓ Database .*\d,\d s\n✓ Publisert .*0,0 s\n✓ CMS .* s\n/);
    expect(sett.output()).toContain(`http://oppdal.localhost:${String(port)}/`);
    expect((await site()).status).toBe(200);
    const databaseUrl = (await ask({ port: cmsPort })).body;
    const alive = children();
    expect(alive).toHaveLength(3);
    expect(await sett.stop()).toBe(0);
    expect(alive.filter(isAlive)).toEqual([]);
    await expect(withClient(databaseUrl, () => Promise.resolve())).rejects.toThrow('ECONNREFUSED');
  });

  it('recovers by itself after everything was left behind by kill -9', async () => {
    const first = start();
    await first.says('Stopp med Ctrl-C');
    const left = children();
    await first.kill();
    expect(left.every(isAlive)).toBe(true);
    const second = start();
    await second.says('Stopp med Ctrl-C');
    expect(second.output()).toContain(
      'Ryddet etter en tidligere kjøring: Nettstedene, Arbeideren, CMS',
    );
    expect(left.filter(isAlive)).toEqual([]);
    expect((await site()).status).toBe(200);
  });

  it('says plainly that another one runs on the same state', async () => {
    const first = start();
    await first.says('Stopp med Ctrl-C');
    const second = start();
    expect(await second.ended).toBe(3);
    expect(second.output()).toContain(
      `Sett kjører allerede (prosess ${String(first.pid)}) med tilstanden i`,
    );
    expect(second.output()).not.toContain('    at ');
    expect((await site()).status).toBe(200);
  });

  it('says plainly that a port is taken', async () => {
    const other = createServer().listen(cmsPort, '127.0.0.1');
    const sett = start();
    expect(await sett.ended).toBe(3);
    expect(sett.output()).toContain(`Port ${String(cmsPort)} er opptatt.`);
    expect(sett.output()).toContain('SETT_CMS_PORT=');
    other.close();
  });

  it('stops everything and says why when the first start of the worker fails', async () => {
    const sett = start({ TEST_WORKER_FAULT: 'content/oppdal/site.yaml: mangler title.' });
    expect(await sett.ended).toBe(3);
    expect(sett.output()).toContain('content/oppdal/site.yaml: mangler title.\nLogg: ');
    expect(readRun(stateDir)).toBeUndefined();
  });

  it('keeps what is published readable when an upgrade of the worker fails', async () => {
    const first = start();
    await first.says('Stopp med Ctrl-C');
    await first.stop();
    const second = start({ TEST_WORKER_FAULT: 'migreringen feilet' });
    await second.says('CMS-et er ikke i gang');
    expect((await site()).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });

  it('stops in the middle of a start', async () => {
    const sett = start();
    await sett.says('✓ Database');
    await vi.waitFor(() => expect(children().length).toBeGreaterThan(0), {
      timeout: 5000,
      interval: 5,
    });
    const alive = children();
    expect(await sett.stop()).toBe(0);
    expect(alive.filter(isAlive)).toEqual([]);
    expect(children()).toEqual([]);
  });
});

describe('a running installation', () => {
  it('starts the worker and the CMS again when they die, and the sites answer throughout', async () => {
    const sett = start();
    await sett.says('Stopp med Ctrl-C');
    const [worker, cms] = [pidOf('Arbeideren'), pidOf('CMS')];
    process.kill(worker, 'SIGKILL');
    process.kill(cms, 'SIGKILL');
    expect((await site()).status).toBe(200);
    await sett.says('! Arbeideren stoppet (SIGKILL); starter på nytt om 1 s.');
    await vi.waitFor(() => expect([worker, 0]).not.toContain(pidOf('Arbeideren')), 5000);
    await vi.waitFor(async () => expect((await ask({ port: cmsPort })).status).toBe(200), 5000);
    expect((await site()).status).toBe(200);
  });

  it('starts the database again on the same address when it dies', async () => {
    const sett = start();
    await sett.says('Stopp med Ctrl-C');
    const url = readRun(stateDir)?.databaseUrl ?? '';
    const { rows } = await withClient(url, (client) =>
      client.query<{ pid: string }>(
        `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
      ),
    );
    const pid = Number(rows[0]?.pid);
    expect(isPostmasterOf(pid, path.join(stateDir, 'postgres/data'))).toBe(true);
    process.kill(pid, 'SIGKILL');
    await sett.says('Postgres stoppet uventet');
    await vi.waitFor(() => withClient(url, (client) => client.query('select 1')), 10_000);
    expect((await site()).status).toBe(200);
  });
});

type Started = {
  readonly pid: number | undefined;
  readonly ended: Promise<number | null>;
  output(): string;
  says(text: string): Promise<void>;
  stop(): Promise<number | null>;
  kill(): Promise<number | null>;
};

function start(extra: NodeJS.ProcessEnv = {}): Started {
  const script = path.join(import.meta.dirname, 'testing/start.ts');
  const env = { SETT_STATE: stateDir, SETT_PORT: String(port), SETT_CMS_PORT: String(cmsPort) };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: { ...process.env, DATABASE_URL: '', ...env, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const one = follow(child);
  started.push(one);
  return one;
}

function follow(child: ChildProcess): Started {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid,
    ended,
    output: () => output,
    says: (text) =>
      vi.waitFor(() => expect(output).toContain(text), { timeout: 20_000, interval: 20 }),
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}
