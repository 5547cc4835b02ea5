import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '@sett/releases';
import { afterAll, expect, it } from 'vitest';
import { ask } from '../../tests/support/ask.ts';
import { publishFiles } from '../../tests/support/releases.ts';
import { freePort } from './free-port.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './server.ts';

const switches = 100;
const perSecond = 200;

const releasesDir = mkdtempSync(path.join(tmpdir(), 'sett-race-'));
const store = openStore(releasesDir);
const port = await freePort();
const faults: string[] = [];
const server = createSiteServer({ releasesDir, port, log: (message) => faults.push(message) });
const get = (url: string) => ask({ port, host: 'oppdal.localhost', path: url });

afterAll(() => {
  server.close();
  rmSync(releasesDir, { recursive: true, force: true });
});

it(`answers ${String(perSecond)} requests a second through ${String(switches)} switches without an error or a mixture`, async () => {
  await publish(0);
  await listen(server, port, '127.0.0.1');
  const readers: Promise<void>[] = [];
  let asked = 0;
  const visits = setInterval(() => {
    asked += 2;
    readers.push(visit());
  }, 2000 / perSecond);
  for (let count = 1; count <= switches; count += 1) {
    await publish(count);
    await store.prune('oppdal', { keep: 3, maxBytes: 1e9 });
    await sleep(50);
  }
  clearInterval(visits);
  await Promise.all(readers);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(perSecond * 4);
  expect((await get('/')).body).toContain(releaseName(switches));
});

/** A reader: loads a page, and a moment later the stylesheet that it names. */
async function visit(): Promise<void> {
  try {
    const page = await get('/');
    const id = /content="([^"]+)"/.exec(page.body)?.[1];
    if (page.status !== 200 || id === undefined)
      return void faults.push(`page: ${String(page.status)}`);
    await sleep(Math.random() * 200);
    const css = await get(`/_astro/${id}.css`);
    if (css.status !== 200 || css.body !== id)
      faults.push(`${id}: ${String(css.status)} ${css.body}`);
  } catch (error) {
    faults.push(String(error));
  }
}

function publish(count: number): Promise<unknown> {
  const id = releaseName(count);
  const html = `<meta name="sett-release" content="${id}"><link rel="stylesheet" href="/_astro/${id}.css">`;
  return publishFiles(store, { id, files: { 'index.html': html, [`_astro/${id}.css`]: id } });
}

function releaseName(count: number): string {
  return `r${String(count).padStart(3, '0')}`;
}
