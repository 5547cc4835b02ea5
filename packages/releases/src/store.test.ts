import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openStore,
  releaseId,
  type ManifestInput,
  type Release,
  type ReleaseStore,
} from './index.ts';

let dir: string;
let store: ReleaseStore;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sett-releases-'));
  store = openStore(dir, { patienceMs: 200 });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

type Files = Record<string, string>;

function manifest(id: string): ManifestInput {
  return {
    id,
    title: 'Sett i Oppdal',
    host: 'sett.oppdal.example',
    pages: 1,
    publishedAt: '2026-11-23T08:00:00Z',
    contentHash: 'abc',
  };
}

async function publish(id: string, files: Files = { 'index.html': id }): Promise<Release> {
  const staged = await store.stage('oppdal');
  write(staged.dir, files);
  return store.activate(staged, manifest(id));
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const liveId = () => store.current('oppdal')?.manifest.id;
const live = (name: string) => readFileSync(path.join(dir, 'oppdal/current', name), 'utf8');
const ids = () => store.list('oppdal').map((release) => release.manifest.id);
const leftovers = () =>
  readdirSync(path.join(dir, 'oppdal')).filter((name) => name.startsWith('.staging'));

describe('activate', () => {
  it('makes what was staged the live release', async () => {
    const release = await publish('r1');
    expect(live('index.html')).toBe('r1');
    expect(release.manifest).toMatchObject({ id: 'r1', site: 'oppdal', sequence: 1, carried: [] });
    expect(store.current('oppdal')?.manifest).toEqual(release.manifest);
    expect(store.sites()).toEqual(['oppdal']);
    expect(leftovers()).toEqual([]);
  });

  it('gives a second release of the same content and second a name of its own', async () => {
    await publish('r1');
    expect((await publish('r1')).manifest.id).toBe('r1-2');
    expect(ids()).toEqual(['r1-2', 'r1']);
  });

  it('leaves the live release and removes what was staged when the manifest is wrong', async () => {
    await publish('r1');
    const staged = await store.stage('oppdal');
    write(staged.dir, { 'index.html': 'half' });
    await expect(store.activate(staged, { ...manifest('../x') })).rejects.toThrow();
    expect(liveId()).toBe('r1');
    expect(leftovers()).toEqual([]);
  });

  it('takes a staging that is discarded once more, and leaves the release that it became', async () => {
    const staged = await store.stage('oppdal');
    write(staged.dir, { 'index.html': 'r1' });
    await store.activate(staged, manifest('r1'));
    staged.discard();
    expect(live('index.html')).toBe('r1');
    expect(leftovers()).toEqual([]);
  });

  it('publishes over a live release that is damaged', async () => {
    await publish('r1');
    writeFileSync(path.join(dir, 'oppdal/r1/.sett-release.json'), '{');
    expect(() => store.current('oppdal')).toThrow(/r1 kan ikke leses.*Rull tilbake/);
    await publish('r2');
    expect(liveId()).toBe('r2');
  });

  it('refuses a site key that is not one', () => {
    expect(() => store.current('../x')).toThrow('"../x" er ikke en nettstedsnøkkel');
  });

  it('keeps two sites apart', async () => {
    await publish('r1');
    const other = await store.stage('skaun');
    write(other.dir, { 'index.html': 'skaun' });
    await store.activate(other, manifest('s1'));
    expect(store.sites()).toEqual(['oppdal', 'skaun']);
    expect(liveId()).toBe('r1');
  });
});

describe('files of the release before', () => {
  const page = (css: string) => ({ 'index.html': css, [`_astro/${css}.css`]: css });

  it('answers the stylesheet of a page that was loaded just before the switch', async () => {
    await publish('r1', page('a'));
    const { manifest: second } = await publish('r2', page('b'));
    expect(live('_astro/a.css')).toBe('a');
    expect(second.carried.map((file) => file.path)).toEqual(['_astro/a.css']);
    const [one, two] = ['r1', 'r2'].map((id) =>
      statSync(path.join(dir, 'oppdal', id, '_astro/a.css')),
    );
    expect(one?.ino).toBe(two?.ino);
  });

  it('carries it through publishes that come close, and drops it after ten minutes', async () => {
    await publish('r1', page('a'));
    await publish('r2', page('b'));
    await publish('r3', page('c'));
    expect(live('_astro/a.css')).toBe('a');
    age('r3', 11);
    await publish('r4', page('d'));
    expect(existsSync(path.join(dir, 'oppdal/current/_astro/a.css'))).toBe(false);
    expect(live('_astro/c.css')).toBe('c');
  });

  it('does not carry pages, nor a file that the new release has itself', async () => {
    await publish('r1', { 'gammel/index.html': 'x', '_astro/same.css': 'one' });
    const { manifest: second } = await publish('r2', { '_astro/same.css': 'two' });
    expect(second.carried).toEqual([]);
    expect(live('_astro/same.css')).toBe('two');
    expect(existsSync(path.join(dir, 'oppdal/current/gammel'))).toBe(false);
  });

  function age(id: string, minutes: number): void {
    const file = path.join(dir, 'oppdal', id, '.sett-release.json');
    const then = new Date(Date.now() - minutes * 60_000).toISOString();
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/"since": "[^"]+"/g, `"since": "${then}"`),
    );
  }
});

describe('rollback', () => {
  it('goes to the release before the live one, and one further back each time', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    await store.rollback('oppdal');
    expect(liveId()).toBe('r2');
    await store.rollback('oppdal');
    expect(live('index.html')).toBe('r1');
    await expect(store.rollback('oppdal')).rejects.toThrow('oppdal har ingen eldre utgivelse');
  });

  it('takes a site off the web and keeps its releases, so that a rollback puts it back', async () => {
    for (const id of ['r1', 'r2']) await publish(id);
    expect(await store.takeDown('oppdal')).toBe(true);
    expect(store.sites()).toEqual([]);
    expect(store.current('oppdal')).toBeUndefined();
    expect(store.list('oppdal').map(({ manifest }) => manifest.id)).toEqual(['r2', 'r1']);
    expect(await store.takeDown('oppdal')).toBe(false);
    await store.rollback('oppdal');
    expect(liveId()).toBe('r2');
  });

  it('removes a site with all its releases, so that no rollback puts it back', async () => {
    for (const id of ['r1', 'r2']) await publish(id);
    await store.remove('oppdal');
    expect(store.sites()).toEqual([]);
    expect(store.list('oppdal')).toEqual([]);
    await expect(store.rollback('oppdal', 'r2')).rejects.toThrow('Disse finnes: ingen');
    await store.remove('oppdal');
    await publish('r3');
    expect(liveId()).toBe('r3');
  });

  it('goes to the release that is named, also forward', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    await store.rollback('oppdal', 'r1');
    await store.rollback('oppdal', 'r3');
    expect(liveId()).toBe('r3');
  });

  it('keeps the files of the release it leaves', async () => {
    await publish('r1', { '_astro/a.css': 'a' });
    await publish('r2', { '_astro/b.css': 'b' });
    await store.rollback('oppdal');
    expect(live('_astro/b.css')).toBe('b');
  });

  it('names the releases there are when it is asked for another', async () => {
    await publish('r1');
    await expect(store.rollback('oppdal', 'r9')).rejects.toThrow(
      'oppdal har ingen utgivelse "r9". Disse finnes: r1.',
    );
  });
});

describe('prune', () => {
  const roomy = { keep: 3, maxBytes: 1e9 };

  it('keeps the newest', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await publish(id);
    expect(await store.prune('oppdal', roomy)).toEqual(['r2', 'r1']);
    expect(ids()).toEqual(['r5', 'r4', 'r3']);
  });

  it('never takes the live release nor the one before it, however old or large', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await publish(id);
    await store.rollback('oppdal', 'r1');
    await store.prune('oppdal', { keep: 1, maxBytes: 1 });
    expect(ids()).toEqual(['r5', 'r1']);
  });

  it('holds the disk limit', async () => {
    const big = { 'index.html': 'x'.repeat(1_000_000) };
    for (const id of ['r1', 'r2', 'r3', 'r4']) await publish(id, big);
    await store.prune('oppdal', { keep: 4, maxBytes: 3_200_000 });
    expect(ids()).toEqual(['r4', 'r3', 'r2']);
  });

  it('counts a shared file once', async () => {
    const css = { '_astro/a.css': 'x'.repeat(1_000_000) };
    await publish('r1', css);
    for (const id of ['r2', 'r3', 'r4']) await publish(id);
    await store.prune('oppdal', { keep: 4, maxBytes: 1_500_000 });
    expect(ids()).toEqual(['r4', 'r3', 'r2', 'r1']);
  });

  it('takes damaged releases', async () => {
    for (const id of ['r1', 'r2', 'r3']) await publish(id);
    rmSync(path.join(dir, 'oppdal/r1/.sett-release.json'));
    expect(await store.prune('oppdal', roomy)).toEqual(['r1']);
  });
});

describe('two at once', () => {
  it('switches one after the other when both publish', async () => {
    const all = ['r1', 'r2', 'r3', 'r4'];
    const patient = openStore(dir, { patienceMs: 30_000 });
    const staged = await Promise.all(all.map(() => patient.stage('oppdal')));
    await Promise.all(
      staged.map((one, index) => patient.activate(one, manifest(all[index] ?? ''))),
    );
    expect(ids()).toHaveLength(4);
    expect(store.list('oppdal').map((release) => release.manifest.sequence)).toEqual([4, 3, 2, 1]);
  });

  it('refuses cleanly when another process keeps the site, and goes on once that is killed', async () => {
    await publish('r1');
    const staged = await store.stage('oppdal');
    const holder = await otherProcess(`
      const { tryLock } = await import(${module('kernel-lock.ts')});
      if (!tryLock(${JSON.stringify(path.join(dir, 'oppdal/.lock'))})) process.exit(1);`);
    await expect(store.activate(staged, manifest('r2'))).rejects.toThrow(
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
      await openStore(${JSON.stringify(dir)}).stage('oppdal');`);
    await publish('r1');
    expect(leftovers().length).toBeGreaterThan(0);
    await maker.kill();
    await publish('r2');
    expect(leftovers()).toEqual([]);
  });
});

describe.runIf(canMount())('a full disk', () => {
  it('leaves the live release and clears up, at any point of the switch', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', dir]);
    try {
      await publish('r1', { '_astro/a.css': 'x'.repeat(50_000) });
      const staged = await store.stage('oppdal');
      write(staged.dir, { 'index.html': 'r2' });
      fill(path.join(dir, 'filler'));
      await expect(store.activate(staged, manifest('r2'))).rejects.toThrow(/ENOSPC/);
      expect(liveId()).toBe('r1');
      expect(ids()).toEqual(['r1']);
      expect(leftovers()).toEqual([]);
      rmSync(path.join(dir, 'filler'));
      await publish('r3');
      expect(liveId()).toBe('r3');
    } finally {
      execFileSync('umount', [dir]);
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
  mkdirSync(path.join(dir, 'oppdal/current.ny/in-the-way'), { recursive: true });
  await expect(publish('r2')).rejects.toThrow();
  expect(liveId()).toBe('r1');
  expect(ids()).toEqual(['r1']);
});

it('replaces a link that an interrupted switch left behind', async () => {
  await publish('r1');
  symlinkSync('nowhere', path.join(dir, 'oppdal/current.ny'));
  await publish('r2');
  expect(readlinkSync(path.join(dir, 'oppdal/current'))).toBe('r2');
});

it('names a release after its instant and its content', () => {
  expect(releaseId(new Date('2026-11-23T08:05:09.5Z'), 'deadbeef99')).toBe(
    '20261123-080509-deadbeef',
  );
  expect(() => releaseId(new Date(), 'x')).toThrow('needs a hash in hex');
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
