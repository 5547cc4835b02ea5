import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from './index.ts';
import { manifest, write, storeOfEachTest } from './testing/store.ts';

const { store, at, publish, liveId, ids, leftovers } = storeOfEachTest();

describe('two at once', () => {
  it('switches one after the other when both publish', async () => {
    const all = ['r1', 'r2', 'r3', 'r4'];
    const patient = openStore(at(), { patienceMs: 30_000 });
    const staged = await Promise.all(all.map(() => patient.stage('oppdal')));
    await Promise.all(
      staged.map((one, index) => patient.activate(one, manifest(all[index] ?? ''))),
    );
    expect(ids()).toHaveLength(4);
    expect(
      store()
        .list('oppdal')
        .map((release) => release.manifest.sequence),
    ).toEqual([4, 3, 2, 1]);
  });

  it('refuses cleanly when another process keeps the site, and goes on once that is killed', async () => {
    await publish('r1');
    const staged = await store().stage('oppdal');
    const holder = await otherProcess(`
      const { tryLock } = await import(${module('kernel-lock.ts')});
      if (!tryLock(${JSON.stringify(at('oppdal/.lock'))})) process.exit(1);`);
    await expect(store().activate(staged, manifest('r2'))).rejects.toThrow(
      'En annen publisering av oppdal holder på.',
    );
    expect(liveId()).toBe('r1');
    await holder.kill();
    await publish('r3');
    expect(liveId()).toBe('r3');
  });

  it('leaves the staging folder of a living process and clears that of a killed one', async () => {
    const maker = await otherProcess(`
      const { openStore } = await import(${module('index.ts')});
      await openStore(${JSON.stringify(at())}).stage('oppdal');`);
    await publish('r1');
    expect(leftovers().length).toBeGreaterThan(0);
    await maker.kill();
    await publish('r2');
    expect(leftovers()).toEqual([]);
  });
});

describe.runIf(canMount())('a full disk', () => {
  it('leaves the live release and clears up, at any point of the switch', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', at()]);
    try {
      await publish('r1', { '_astro/a.css': 'x'.repeat(50_000) });
      const staged = await store().stage('oppdal');
      write(staged.dir, { 'index.html': 'r2' });
      fill(at('filler'));
      await expect(store().activate(staged, manifest('r2'))).rejects.toThrow(/ENOSPC/);
      expect(liveId()).toBe('r1');
      expect(ids()).toEqual(['r1']);
      expect(leftovers()).toEqual([]);
      rmSync(at('filler'));
      await publish('r3');
      expect(liveId()).toBe('r3');
    } finally {
      execFileSync('umount', [at()]);
    }
  });

  function fill(file: string): void {
    try {
      for (;;) writeFileSync(file, 'x'.repeat(512), { flag: 'a' });
    } catch {
      // full
    }
  }
});

it('leaves the live release when the switch itself is refused', async () => {
  await publish('r1');
  mkdirSync(at('oppdal/current.ny/in-the-way'), { recursive: true });
  await expect(publish('r2')).rejects.toThrow();
  expect(liveId()).toBe('r1');
  expect(ids()).toEqual(['r1']);
});

it('replaces a link that an interrupted switch left behind', async () => {
  await publish('r1');
  symlinkSync('nowhere', at('oppdal/current.ny'));
  await publish('r2');
  expect(readlinkSync(at('oppdal/current'))).toBe('r2');
});

function canMount(): boolean {
  const place = mkdtempSync(path.join(tmpdir(), 'sett-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  }
}

function module(name: string): string {
  return JSON.stringify(path.join(import.meta.dirname, name));
}

/** Runs code in a process of its own until killed; resolves when the code is through. */
async function otherProcess(code: string): Promise<{ kill(): Promise<void> }> {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e'];
  const whole = `${code}; console.log('through'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [...args, whole], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (status) => reject(new Error(`exit ${String(status)}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
