import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseId } from './index.ts';
import { manifest, write, storeOfEachTest } from './testing/store.ts';

const { store, at, publish, liveId, live, ids, leftovers } = storeOfEachTest();

describe('activate', () => {
  it('makes what was staged the live release', async () => {
    const release = await publish('r1');
    expect(live('index.html')).toBe('r1');
    expect(release.manifest).toMatchObject({ id: 'r1', site: 'oppdal', sequence: 1, carried: [] });
    expect(store().current('oppdal')?.manifest).toEqual(release.manifest);
    expect(store().sites()).toEqual(['oppdal']);
    expect(leftovers()).toEqual([]);
  });

  it('gives a second release of the same content and second a name of its own', async () => {
    await publish('r1');
    expect((await publish('r1')).manifest.id).toBe('r1-2');
    expect(ids()).toEqual(['r1-2', 'r1']);
  });

  it('leaves the live release and removes what was staged when the manifest is wrong', async () => {
    await publish('r1');
    const staged = await store().stage('oppdal');
    write(staged.dir, { 'index.html': 'half' });
    await expect(store().activate(staged, { ...manifest('../x') })).rejects.toThrow();
    expect(liveId()).toBe('r1');
    expect(leftovers()).toEqual([]);
  });

  it('takes a staging that is discarded once more, and leaves the release that it became', async () => {
    const staged = await store().stage('oppdal');
    write(staged.dir, { 'index.html': 'r1' });
    await store().activate(staged, manifest('r1'));
    staged.discard();
    expect(live('index.html')).toBe('r1');
    expect(leftovers()).toEqual([]);
  });

  it('publishes over a live release that is damaged', async () => {
    await publish('r1');
    writeFileSync(at('oppdal/r1/.sett-release.json'), '{');
    expect(() => store().current('oppdal')).toThrow(/r1 kan ikke leses.*Rull tilbake/);
    await publish('r2');
    expect(liveId()).toBe('r2');
  });

  it('refuses a site key that is not one', () => {
    expect(() => store().current('../x')).toThrow('"../x" er ikke en nettstedsnøkkel');
  });

  it('keeps two sites apart', async () => {
    await publish('r1');
    const other = await store().stage('skaun');
    write(other.dir, { 'index.html': 'skaun' });
    await store().activate(other, manifest('s1'));
    expect(store().sites()).toEqual(['oppdal', 'skaun']);
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
    const [one, two] = ['r1', 'r2'].map((id) => statSync(at('oppdal', id, '_astro/a.css')));
    expect(one?.ino).toBe(two?.ino);
  });

  it('carries it through publishes that come close, and drops it after ten minutes', async () => {
    await publish('r1', page('a'));
    await publish('r2', page('b'));
    await publish('r3', page('c'));
    expect(live('_astro/a.css')).toBe('a');
    age('r3', 11);
    await publish('r4', page('d'));
    expect(existsSync(at('oppdal/current/_astro/a.css'))).toBe(false);
    expect(live('_astro/c.css')).toBe('c');
  });

  it('does not carry pages, nor a file that the new release has itself', async () => {
    await publish('r1', { 'gammel/index.html': 'x', '_astro/same.css': 'one' });
    const { manifest: second } = await publish('r2', { '_astro/same.css': 'two' });
    expect(second.carried).toEqual([]);
    expect(live('_astro/same.css')).toBe('two');
    expect(existsSync(at('oppdal/current/gammel'))).toBe(false);
  });

  function age(id: string, minutes: number): void {
    const file = at('oppdal', id, '.sett-release.json');
    const then = new Date(Date.now() - minutes * 60_000).toISOString();
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/"since": "[^"]+"/g, `"since": "${then}"`),
    );
  }
});

it('names a release after its instant and its content', () => {
  expect(releaseId(new Date('2026-11-23T08:05:09.5Z'), 'deadbeef99')).toBe(
    '20261123-080509-deadbeef',
  );
  expect(() => releaseId(new Date(), 'x')).toThrow('needs a hash in hex');
});
