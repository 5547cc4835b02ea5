import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openStore, type ManifestInput, type Release, type ReleaseStore } from '../index.ts';

type Files = Record<string, string>;

/** A store in a folder of its own for each test of a file, and the site «oppdal» in it. */
export function storeOfEachTest() {
  let dir = '';
  let store: ReleaseStore;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'sett-releases-'));
    store = openStore(dir, { patienceMs: 200 });
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  return {
    store: () => store,
    /** A place in the folder of the store. */
    at: (...names: string[]) => path.join(dir, ...names),
    async publish(id: string, files: Files = { 'index.html': id }): Promise<Release> {
      const staged = await store.stage('oppdal');
      write(staged.dir, files);
      return store.activate(staged, manifest(id));
    },
    liveId: () => store.current('oppdal')?.manifest.id,
    live: (name: string) => readFileSync(path.join(dir, 'oppdal/current', name), 'utf8'),
    ids: () => store.list('oppdal').map((release) => release.manifest.id),
    leftovers: () =>
      readdirSync(path.join(dir, 'oppdal')).filter((name) => name.startsWith('.staging')),
  };
}

/** What a release says of itself. */
export function manifest(id: string): ManifestInput {
  return {
    id,
    title: 'Sett i Oppdal',
    host: 'sett.oppdal.example',
    pages: 1,
    publishedAt: '2026-11-23T08:00:00Z',
    contentHash: 'abc',
  };
}

/** Writes files in a folder, by their paths in it. */
export function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
