import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedAs } from '../build/lib/html.ts';
import { pagesIn } from '../build/lib/pages.ts';
import type { BuildReport } from '../build/report.ts';
import { MOST_BYTES } from '../build/verify/budget.ts';
import { fixtureDir, fixtureNow } from './support/fixture.ts';

const run = promisify(execFile);
const cli = path.resolve(import.meta.dirname, '../build/cli.ts');

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'sett-web-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function build(
  name: string,
  contentDir = fixtureDir,
  extra: string[] = [],
): Promise<BuildReport> {
  const report = path.join(root, `${name}.json`);
  const args = ['--content', contentDir, '--site', 'testvik', '--out', path.join(root, name)];
  const clock = ['--now', fixtureNow.toISOString(), '--report', report];
  await run(process.execPath, [cli, ...args, ...clock, ...extra]).catch(() => undefined);
  return JSON.parse(await readFile(report, 'utf8')) as BuildReport;
}

function hashesOf(name: string): Record<string, string> {
  const dir = path.join(root, name);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files.map((file) => {
      const full = path.join(file.parentPath, file.name);
      return [path.relative(dir, full), hashOf(full)];
    }),
  );
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a build', () => {
  it('is the same to the last byte when content and clock are the same, also two at once', async () => {
    const [first, second] = await Promise.all([build('a'), build('b')]);
    expect(first.problems).toEqual([]);
    expect(second.problems).toEqual([]);
    expect(second.releaseId).toBe(first.releaseId);
    expect(first.releaseId).toMatch(/^20261123-040000-[0-9a-f]{8}$/);
    expect(hashesOf('b')).toEqual(hashesOf('a'));
  });

  it('sends a page and its one stylesheet in the first round trip', async () => {
    const dir = path.join(root, 'a');
    const page = await readFile(path.join(dir, 'tjenester/helsestasjon/index.html'), 'utf8');
    const [stylesheet = '', ...others] = linkedAs(page, 'stylesheet');
    const sent = await Promise.all(
      ['tjenester/helsestasjon/index.html', stylesheet].map((file) =>
        readFile(path.join(dir, `${file}.br`)),
      ),
    );
    expect(others).toEqual([]);
    expect(sent.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('puts a brotli and a gzip copy beside each text file, with the same text in them', async () => {
    const file = path.join(root, 'a/index.html');
    const text = await readFile(file);
    expect(zlib.brotliDecompressSync(await readFile(`${file}.br`)).equals(text)).toBe(true);
    expect(zlib.gunzipSync(await readFile(`${file}.gz`)).equals(text)).toBe(true);
  });

  it('runs a script only where a page must react: the search, filters, hours that are sure, and where one may have to leave', async () => {
    const pages = await pagesIn(path.join(root, 'a'));
    const scripted = pages.filter(({ html }) => /<script(?![^>]*application\/ld\+json)/.test(html));
    const others = scripted.filter(({ html }) => !/class="finder"|class="exit\b/.test(html));
    expect(others.map(({ address }) => address.replace(/^\/nn/, '')).toSorted()).toEqual([
      '/sok/',
      '/sok/',
      '/tjenester/helsestasjon/',
      '/tjenester/helsestasjon/',
    ]);
  });

  it('makes every page in both målformer, with the right lang', async () => {
    const pages = (await pagesIn(path.join(root, 'a'))).filter(({ redirect }) => !redirect);
    const wrong = pages.filter(({ address, html }) => {
      const lang = /^\/(nn|en|ar)\//.exec(address)?.[1] ?? 'nb';
      return !html.includes(`<html lang="${lang}"`);
    });
    expect(wrong).toEqual([]);
    const own = pages
      .map(({ address }) => address)
      .filter((address) => !/^\/(?:nn|en|ar)\//.test(address) && address !== '/404.html');
    const addresses = new Set(pages.map(({ address }) => address));
    expect(own.filter((address) => !addresses.has(`/nn${address}`))).toEqual([]);
  });

  it('leads an old address on, as a page and as a list', async () => {
    const page = await readFile(path.join(root, 'a/gammel/side/index.html'), 'utf8');
    expect(page).toContain('content="0; url=/tjenester/helsestasjon/"');
    const list: unknown = JSON.parse(await readFile(path.join(root, 'a/redirects.json'), 'utf8'));
    expect(list).toEqual({ '/gammel/side/': '/tjenester/helsestasjon/' });
  });

  it('keeps a demonstration away from search engines, and says that it is one', async () => {
    expect(await readFile(path.join(root, 'a/robots.txt'), 'utf8')).toContain('Disallow: /');
    expect(await readFile(path.join(root, 'a/index.html'), 'utf8')).toContain('Demonstrasjon.');
  });
});

describe('a build that must not be published', () => {
  it('reports bad content with file, field and remedy', async () => {
    const contentDir = path.join(root, 'bad');
    await cp(fixtureDir, contentDir, { recursive: true });
    const file = path.join(contentDir, 'testvik/service/gammel.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('norge/theme/sovn', 'norge/theme/borte'),
    );
    const report = await build('bad-out', contentDir);
    expect(report.ok).toBe(false);
    expect(report.problems[0]).toMatchObject({
      file: 'testvik/service/gammel.yaml › themes.0',
      remedy: expect.any(String) as string,
    });
  });

  it('stops when most pages of the release before are gone', async () => {
    const report = await build('few', fixtureDir, ['--previous-pages', '1000']);
    expect(report.ok).toBe(false);
    expect(report.problems[0]?.message).toContain('forrige utgivelse hadde 1000');
  });

  it('says which site it does not know', async () => {
    const report = path.join(root, 'unknown.json');
    const args = [
      '--content',
      fixtureDir,
      '--site',
      'ukjent',
      '--out',
      path.join(root, 'x'),
      '--report',
      report,
    ];
    await run(process.execPath, [cli, ...args]).catch(() => undefined);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      ok: false,
      problems: [{ message: 'Nettstedet «ukjent» finnes ikke.' }],
    });
  });
});
