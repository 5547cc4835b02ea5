import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openStore } from '@sett/releases';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, type Answer } from '../../../tests/support/ask.ts';
import { publishFiles } from '../../../tests/support/releases.ts';
import { freePort } from '../free-port.ts';
import { listen } from '../listen.ts';
import { repoRoot } from '../paths.ts';
import { createSiteServer } from '../server.ts';
import { caddyfile } from './caddyfile.ts';

const file = path.join(repoRoot, 'docs/deploy/Caddyfile');
const hasCaddy = findCaddy();

it('is written from the headers of the releases', async () => {
  // To write it anew: npx vitest run --project integration scripts/lib/deploy -u
  await expect(caddyfile()).toMatchFileSnapshot(file);
});

describe.skipIf(!hasCaddy)('Caddy beside our own server', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-caddy-'));
  const releasesDir = path.join(dir, 'releases');
  let own: { port: number; server: Server };
  let caddy: { port: number; process: ChildProcess; said: () => string };

  beforeAll(async () => {
    await publish();
    own = await startOwn(releasesDir);
    caddy = await startCaddy(dir, releasesDir);
  });

  afterAll(() => {
    own.server.close();
    caddy.process.kill();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each([
    ['/'],
    ['/tjenester/ppt/'],
    ['/tjenester/ppt'],
    ['/sok/'],
    ['/nn/sok/'],
    ['/veiviser/ung/'],
    ['/v/abcdefgh/'],
    ['/nn/v/abcdefgh/'],
    ['/v/finnes-ikke/'],
    ['/_astro/a.12ab.css'],
    ['/_astro/borte.css'],
    ['/bilder/tur-0a1b-800.avif'],
    ['/pagefind/pagefind.js'],
    ['/pagefind/fragment/nb_1.pf_fragment'],
    ['/pagefind/pagefind.nb_1.pf_meta'],
    ['/finnes-ikke/'],
    ['/nn/finst-ikkje/'],
    ['/nb/finnes-ikke/'],
    ['/.sett-release.json'],
    ['/tjenester/.skjult'],
    ['/redirects.json'],
    ['/.well-known/security.txt'],
    ['/bl%C3%A5b%C3%A6r.txt'],
    ['/..%2f..%2fCaddyfile'],
  ])('answers the same to %s', async (url) => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding };
      const answers = [own.port, caddy.port].map((port) =>
        ask({ port, host: 'oppdal.localhost', path: url, headers }),
      );
      const [ours, theirs] = await Promise.all(answers);
      expect(theirs && comparable(theirs)).toEqual(ours && comparable(ours));
    }
  });

  it('answers the same to HEAD and refuses the same methods', async () => {
    for (const method of ['HEAD', 'POST', 'DELETE']) {
      const question = { host: 'oppdal.localhost', path: '/', method };
      const ours = await ask({ ...question, port: own.port });
      const theirs = await ask({ ...question, port: caddy.port });
      expect([method, theirs.status, theirs.headers['cache-control'] === undefined]).toEqual([
        method,
        ours.status,
        false,
      ]);
    }
  });

  it('knows who has the page already', async () => {
    const question = { port: caddy.port, host: 'oppdal.localhost' };
    const { etag } = (await ask(question)).headers;
    const again = await ask({ ...question, headers: { 'If-None-Match': String(etag) } });
    expect(again.status).toBe(304);
  });

  it('writes no visit to the states of a guide in its access log', async () => {
    const question = { port: caddy.port, host: 'oppdal.localhost' };
    const states = ['/v/abcdefgh/', '/nn/v/abcdefgh/', '/v/abcdefgh', '/v/finnes-ikke/'];
    for (const url of [...states, '/veiviser/ung/']) await ask({ ...question, path: url });
    await vi.waitFor(() => expect(caddy.said()).toContain('/veiviser/ung/'));
    expect(caddy.said()).not.toMatch(/\/v\//);
    expect(caddy.said()).not.toContain('abcdefgh');
  });

  it('shows a new release at once', async () => {
    const store = openStore(releasesDir);
    await publishFiles(store, { id: 'r2', files: { 'index.html': 'ny' } });
    expect((await ask({ port: caddy.port, host: 'oppdal.localhost' })).body).toBe('ny');
    await store.rollback('oppdal');
  });

  function publish(): Promise<unknown> {
    const files: Record<string, string> = {
      'index.html': '<h1>Forside</h1>',
      'tjenester/ppt/index.html': '<h1>PPT</h1>',
      'tjenester/.skjult': 'x',
      '404.html': '<h1>Fant ikke</h1>',
      'nn/404/index.html': '<h1>Fann ikkje</h1>',
      'sok/index.html': 'søk',
      'nn/sok/index.html': 'søk',
      'veiviser/ung/index.html': 'veiviser',
      'v/abcdefgh/index.html': 'svar',
      'nn/v/abcdefgh/index.html': 'svar',
      '_astro/a.12ab.css': 'a{}',
      'bilder/tur-0a1b-800.avif': 'x',
      'pagefind/pagefind.js': 'x',
      'pagefind/fragment/nb_1.pf_fragment': 'x',
      'pagefind/pagefind.nb_1.pf_meta': 'x',
      '.well-known/security.txt': 'Contact: x',
      'blåbær.txt': 'blå',
      'redirects.json': '{}',
    };
    return publishFiles(openStore(releasesDir), { id: 'r1', files }).then(({ dir: release }) => {
      for (const name of ['index.html', '404.html', '_astro/a.12ab.css']) {
        const text = files[name] ?? '';
        writeFileSync(path.join(release, `${name}.br`), brotliCompressSync(text));
        writeFileSync(path.join(release, `${name}.gz`), gzipSync(text));
      }
    });
  }
});

const compared = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cache-control',
  'content-encoding',
  'location',
  'vary',
];

/** What a reader notices; the value of an ETag and the charset of a stylesheet are each server's own. */
function comparable({ status, headers, body }: Answer) {
  const shown = Object.fromEntries(compared.map((name) => [name, headers[name]]));
  const type = headers['content-type']?.split(';')[0] || undefined;
  const isRedirect = status >= 300 && status < 400;
  return {
    status,
    ...shown,
    ...(isRedirect ? {} : { type, body }),
    vary: isRedirect || headers.vary,
  };
}

async function startOwn(releasesDir: string) {
  const port = await freePort();
  const server = createSiteServer({ releasesDir, port });
  await listen(server, port, '127.0.0.1');
  return { port, server };
}

async function startCaddy(dir: string, releasesDir: string) {
  const port = await freePort();
  const snippet = caddyfile().split('# One block per site')[0] ?? '';
  const site = `http://oppdal.localhost:${String(port)} {\n\tbind 127.0.0.1\n\tlog\n\timport sett oppdal\n}\n`;
  const config = path.join(dir, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${snippet}${site}`);
  const child = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: { ...process.env, SETT_RELEASES: releasesDir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await vi.waitFor(
    () => ask({ port, host: 'oppdal.localhost' }).catch(() => Promise.reject(new Error(log))),
    10_000,
  );
  return { port, process: child, said: () => log };
}

/** Caddy on this machine, installed when that is possible; without it the comparison is skipped, loudly. */
function findCaddy(): boolean {
  const works = () => spawnSync('caddy', ['version']).status === 0;
  if (works()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['install', '-y', '-qq', 'caddy'], { stdio: 'ignore' });
  }
  if (works()) return true;
  console.warn(
    '\n!!! Caddy finnes ikke her: docs/deploy/Caddyfile er IKKE prøvd mot en ekte server.\n',
  );
  return false;
}
