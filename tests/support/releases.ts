import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Release, ReleaseStore } from '@sett/releases';

type Wish = {
  readonly site?: string;
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly host?: string;
};

/** Publishes a small release of given files. */
export async function publishFiles(
  store: ReleaseStore,
  { site = 'oppdal', id, files, host = `${site}.example` }: Wish,
): Promise<Release> {
  const staged = await store.stage(site);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(staged.dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const pages = Object.keys(files).filter((name) => name.endsWith('.html')).length;
  return store.activate(staged, {
    id,
    title: `Sett i ${site}`,
    host,
    pages,
    publishedAt: '2026-11-23T08:00:00Z',
    contentHash: id,
  });
}
