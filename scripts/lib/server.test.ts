import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersFor, openStore } from '@sett/releases';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../tests/support/ask.ts';
import { publishFiles } from '../../tests/support/releases.ts';
import { freePort } from './free-port.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './server.ts';

let releasesDir: string;
let port: number;
let server: Server;
let logged: string[];
const oppdal = 'oppdal.localhost';
const get = (url: string, headers: Record<string, string> = {}) =>
  ask({ port, host: oppdal, path: url, headers });

const files = {
  'index.html': '<h1>Forside</h1>',
  'tjenester/ppt/index.html': '<h1>PPT</h1>',
  '404.html': '<h1>Fant ikke</h1>',
  'nn/404/index.html': '<h1>Fann ikkje</h1>',
  '_astro/a.12ab.css': 'a{}',
  'sok/index.html': '<h1>Søk</h1>',
  'v/abcdefgh/index.html': '<h1>Et svar</h1>',
  'blåbær.txt': 'blå',
  'redirects.json': JSON.stringify({ '/gammel/': '/tjenester/ppt/' }),
  '.hemmelig': 'x',
};

beforeEach(async () => {
  releasesDir = mkdtempSync(path.join(tmpdir(), 'sett-server-'));
  port = await freePort();
  logged = [];
  server = createSiteServer({ releasesDir, port, log: (message) => logged.push(message) });
  await listen(server, port, '127.0.0.1');
  await publishFiles(openStore(releasesDir), { id: 'r1', files, host: 'sett.oppdal.example' });
});

afterEach(() => {
  server.close();
  rmSync(releasesDir, { recursive: true, force: true });
});

describe('a site', () => {
  it('answers under its local and its production name, with the headers of its path', async () => {
    const page = await get('/tjenester/ppt/?x=1');
    expect(page).toMatchObject({ status: 200, body: '<h1>PPT</h1>' });
    expect(page.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    for (const [name, value] of Object.entries(headersFor('/tjenester/ppt/'))) {
      expect(page.headers[name.toLowerCase()]).toBe(value);
    }
    const production = await ask({ port, host: 'sett.oppdal.example', path: '/tjenester/ppt/' });
    expect(production.body).toBe(page.body);
    expect((await ask({ port, host: `Oppdal.localhost:${String(port)}` })).status).toBe(200);
  });

  it('lets hashed files be kept for a year and allows WebAssembly on the search page only', async () => {
    expect((await get('/_astro/a.12ab.css')).headers['cache-control']).toContain('immutable');
    expect((await get('/sok/')).headers['content-security-policy']).toContain('wasm-unsafe-eval');
    expect((await get('/')).headers['content-security-policy']).not.toContain('wasm');
  });

  it('answers 304 to who has the page already', async () => {
    const { etag } = (await get('/')).headers;
    expect(await get('/', { 'If-None-Match': String(etag) })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it('answers the compressed file that lies beside', async () => {
    const big = '<p>stor</p>'.repeat(100);
    const staged = await openStore(releasesDir).stage('skaun');
    writeFileSync(path.join(staged.dir, 'index.html'), big);
    writeFileSync(path.join(staged.dir, 'index.html.br'), brotliCompressSync(big));
    writeFileSync(path.join(staged.dir, 'index.html.gz'), gzipSync(big));
    const manifest = { id: 's1', title: 'S', host: 's', pages: 1, contentHash: 'x' };
    await openStore(releasesDir).activate(staged, {
      ...manifest,
      publishedAt: '2026-11-23T08:00:00Z',
    });
    const encoded = async (accept: string) => {
      const headers = { 'Accept-Encoding': accept };
      const answer = await ask({ port, host: 'skaun.localhost', headers });
      expect(answer.headers.vary).toBe('Accept-Encoding');
      return answer.headers['content-encoding'];
    };
    expect(await encoded('gzip, br')).toBe('br');
    expect(await encoded('gzip')).toBe('gzip');
    expect(await encoded('identity')).toBeUndefined();
  });

  it('answers its own 404 page, in the målform of the address', async () => {
    expect(await get('/finnes-ikke/')).toMatchObject({ status: 404, body: '<h1>Fant ikke</h1>' });
    expect(await get('/nn/finst-ikkje/')).toMatchObject({
      status: 404,
      body: '<h1>Fann ikkje</h1>',
    });
    expect((await get('/x')).headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('adds the slash that an address lacks, and sends old addresses on', async () => {
    const bare = await get('/tjenester/ppt?x=1');
    expect(bare).toMatchObject({ status: 308, headers: { location: '/tjenester/ppt/?x=1' } });
    for (const url of ['/gammel/', '/gammel']) {
      expect(await get(url)).toMatchObject({
        status: 301,
        headers: { location: '/tjenester/ppt/' },
      });
    }
  });

  it('serves neither its manifest nor anything hidden or outside', async () => {
    const hidden = [
      '/.sett-release.json',
      '/.hemmelig',
      '/redirects.json',
      '/../.lock',
      '/%2e%2e/.lock',
    ];
    for (const url of [
      ...hidden,
      '/..%2f.lock',
      '/%00',
      '/%E0%A4%A',
      '//etc/passwd',
      '/.%2e/current',
    ]) {
      expect([url, (await get(url)).status]).toEqual([url, 404]);
    }
    expect(logged).toEqual([]);
  });

  it('finds names with Norwegian letters', async () => {
    expect((await get(encodeURI('/blåbær.txt'))).body).toBe('blå');
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask({ port, host: oppdal, method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '16' } });
    const post = await ask({ port, host: oppdal, method: 'POST' });
    expect(post).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers a part of a file, and the whole for a range that makes no sense', async () => {
    expect(await get('/', { Range: 'bytes=4-10' })).toMatchObject({ status: 206, body: 'Forside' });
    for (const Range of ['bytes=9-2', 'bytes=-3', 'rubbish', 'bytes=0-1,4-5']) {
      expect(await get('/', { Range })).toMatchObject({ status: 200, body: '<h1>Forside</h1>' });
    }
  });

  it('goes on when a file has vanished from under it', async () => {
    await get('/');
    rmSync(path.join(releasesDir, 'oppdal/r1/index.html'));
    await expect(get('/')).rejects.toThrow();
    expect(logged.join()).toContain('ENOENT');
    expect((await get('/sok/')).status).toBe(200);
  });

  it('keeps no visit to a state of a guide, not even when it fails', async () => {
    expect((await get('/v/abcdefgh/')).headers['referrer-policy']).toBe('no-referrer');
    expect((await get('/v/borte/')).headers['referrer-policy']).toBe('no-referrer');
    expect(logged).toEqual([]);
    rmSync(path.join(releasesDir, 'oppdal/r1/v/abcdefgh/index.html'));
    await expect(get('/v/abcdefgh/')).rejects.toThrow();
    expect(logged.join()).toContain('ENOENT');
    expect(logged.join()).not.toContain('abcdefgh');
  });

  it('goes on after a reader who sends rubbish or leaves', async () => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: oppdal.localhost\r\n\r\n'),
    );
    await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    const rude = connect(port, '127.0.0.1', () => rude.write('\0\0\0 rubbish\r\n\r\n'));
    await new Promise((resolve) => rude.resume().once('close', resolve));
    expect((await get('/')).status).toBe(200);
  });

  it('shows the new release at once after a switch, and the old one again after a rollback', async () => {
    const store = openStore(releasesDir);
    await publishFiles(store, { id: 'r2', files: { 'index.html': 'ny' } });
    expect((await get('/')).body).toBe('ny');
    await store.rollback('oppdal');
    expect((await get('/')).body).toBe('<h1>Forside</h1>');
  });

  it('keeps answering from what it has open when the release is damaged', async () => {
    await get('/');
    const store = openStore(releasesDir);
    await publishFiles(store, { id: 'r2', files: { 'index.html': 'ny' } });
    writeFileSync(path.join(releasesDir, 'oppdal/r2/.sett-release.json'), '{');
    expect((await get('/')).body).toBe('<h1>Forside</h1>');
    expect(logged.join()).toContain('r2 kan ikke leses');
  });
});

describe('the list of sites', () => {
  it('names every site with its local address', async () => {
    const { status, body, headers } = await ask({ port });
    expect(status).toBe(200);
    expect(body).toContain(`<a href="http://oppdal.localhost:${String(port)}/">Sett i oppdal</a>`);
    expect(body).toContain('6 sider, publisert 23. november 2026');
    expect(headers['content-security-policy']).toMatch(/style-src 'sha256-/);
  });

  it('is the answer to an unknown host, with status 404 and the name escaped', async () => {
    const { status, body } = await ask({ port, host: '<b>.example' });
    expect(status).toBe(404);
    expect(body).toContain('ingen nettsted som heter &#60;b&#62;.example');
    expect((await ask({ port, host: 'skaun.localhost' })).status).toBe(404);
    expect((await ask({ port, path: '/annet' })).status).toBe(404);
  });

  it('tells the health of every site', async () => {
    const { body } = await ask({ port, path: '/healthz' });
    expect(JSON.parse(body)).toEqual({
      sites: [
        {
          key: 'oppdal',
          title: 'Sett i oppdal',
          host: 'sett.oppdal.example',
          release: 'r1',
          pages: 6,
          publishedAt: '2026-11-23T08:00:00Z',
        },
      ],
    });
  });
});

it('says which port is taken and which setting moves it', async () => {
  const other = createSiteServer({ releasesDir, port });
  await expect(listen(other, port, '127.0.0.1')).rejects.toThrow(
    `Port ${String(port)} er opptatt. Stopp det som bruker den, eller velg en annen: SETT_PORT=`,
  );
});
