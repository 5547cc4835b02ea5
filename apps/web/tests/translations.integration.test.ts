import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtOnce } from '../../../tests/support/build-once.ts';
import { attributesOf, tagsOf } from '../build/lib/html.ts';
import { fixtureDir, fixtureNow } from './support/fixture.ts';

const run = promisify(execFile);
const cli = path.resolve(import.meta.dirname, '../build/cli.ts');

/** A kommune in nynorsk that builds on one in bokmål, of which it shows a service. */
const files = {
  'nordvik/site.yaml':
    'title:\n  nn: Sett i Nordvik\nparent: bygda\npublished: true\nlanguages:\n  - nn\n',
  'bygda/site.yaml': 'title:\n  nb: Sett i Bygda\nparent: norge\nlanguages:\n  - nb\n',
  'bygda/service/lekestue.yaml':
    'title:\n  nb: Lekestue\nsummary:\n  nb: Kom innom og lek.\ndescription:\n  nb: Her møter du andre foreldre.\nreferral:\n  needed: no\ncost:\n  kind: free\ninterpreter:\n  available: unknown\n',
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'sett-translations-'));
  const content = path.join(root, 'content');
  await cp(fixtureDir, content, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  }
  const order = ['--content', content, '--site', 'nordvik', '--out', path.join(root, 'nordvik')];
  await run(process.execPath, [cli, ...order, '--now', fixtureNow.toISOString()]);
  // As it is without those two, which it does not know of.
  const fixture = { contentDir: fixtureDir, site: 'testvik', now: fixtureNow };
  await symlink((await builtOnce(fixture)).out, path.join(root, 'testvik'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A page without the space that its layout leaves between tags and text. */
const read = async (site: string, address: string) =>
  (await readFile(path.join(root, site, address, 'index.html'), 'utf8'))
    .replaceAll(/>\s+/g, '>')
    .replaceAll(/\s+</g, '<');

/** The links to the page in other languages: where each leads, and what it says of that. */
const switchOf = (html: string) =>
  tagsOf(/<nav class="languages[^]*?<\/nav>/.exec(html)?.[0] ?? '', 'a').map(({ attributes }) => [
    attributes.get('href'),
    attributes.get('lang'),
    attributes.get('hreflang'),
  ]);

describe('a site in both målformer', () => {
  it('leads from each page to the same page in the other, by its name', async () => {
    expect(switchOf(await read('testvik', 'tema/sovn'))).toEqual([['/nn/tema/sovn/', 'nn', 'nn']]);
    expect(switchOf(await read('testvik', 'nn/tema/sovn'))).toEqual([['/tema/sovn/', 'nb', 'nb']]);
    expect(await read('testvik', 'tema/sovn')).toMatch(/hreflang="nn"><bdi>Nynorsk<\/bdi>/);
    expect(await read('testvik', '.')).toMatch(/hreflang="nn"><bdi>Nynorsk<\/bdi>/);
  });

  it('leads to the translations of a page too, and from them back', async () => {
    const all = ['', '/nn', '/en', '/ar'].map((prefix) => `${prefix}/tjenester/helsestasjon/`);
    for (const address of all) {
      const html = await read('testvik', address);
      const to = switchOf(html).map(([href]) => href);
      expect(to, address).toEqual(all.filter((each) => each !== address));
      const alternates = tagsOf(html, 'link').filter(({ attributes }) =>
        attributes.has('hreflang'),
      );
      expect(alternates.map(({ attributes }) => attributes.get('href'))).toEqual(
        all.map((each) => `https://sett.testvik.example${each}`),
      );
    }
  });

  it('has an index to search for each language', async () => {
    const entry = await readFile(path.join(root, 'testvik/pagefind/pagefind-entry.json'), 'utf8');
    const { languages } = JSON.parse(entry) as { languages: Record<string, unknown> };
    expect(Object.keys(languages).toSorted()).toEqual(['ar', 'en', 'nb', 'nn']);
  });
});

describe('a translated page', () => {
  it('marks what is in Norwegian, which way it runs, and says so once', async () => {
    const html = await read('testvik', 'ar/tjenester/helsestasjon');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/<div class="prose" lang="nb" dir="ltr"><p>Dere finner en tid sammen/);
    expect(html.split('باللغة النرويجية فقط')).toHaveLength(2);
    expect(html).toContain('نسخة تجريبية');
  });
});

describe('a nynorsk site that shows a text in bokmål', () => {
  it('marks it, and says so once, in nynorsk', async () => {
    const html = await read('nordvik', 'tjenester/lekestue');
    expect(html).toContain('<html lang="nn">');
    expect(html).toMatch(/<h1[^>]*>\s*<span lang="nb">Lekestue<\/span>/);
    expect(html).toContain('<div class="prose" lang="nb"><p>Her møter du andre foreldre.');
    expect(html.split('Denne teksten finst berre på bokmål.')).toHaveLength(2);
    expect(switchOf(html)).toEqual([]);
  });

  it('marks its title and summary in lists', async () => {
    const html = await read('nordvik', 'tjenester');
    expect(html).toContain('<span lang="nb">Lekestue</span>');
    expect(html).toContain('<span lang="nb">Kom innom og lek.</span>');
    expect(attributesOf(html, ['html'], 'lang')).toEqual(['nn']);
  });
});
