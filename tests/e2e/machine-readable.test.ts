import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linkedAs, tagsOf } from '../../apps/web/build/lib/html.ts';
import { pagesIn } from '../../apps/web/build/lib/pages.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';

/** The fixture kommune, which has both målformer. */
const site = await serveBuilt(path.join(repoRoot, 'apps/web/tests/fixtures/content'), 'testvik');
const pages = (await pagesIn(site.dir)).filter(({ redirect }) => !redirect);
const browser = await openBrowser();
const origin = 'https://sett.testvik.example';

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

interface Node {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** A file of the site as a browser's own XML parser reads it. Throws when it is not well-formed. */
async function xml(file: string): Promise<Node> {
  const text = await readFile(path.join(site.dir, file), 'utf8');
  const page = await browser.newPage();
  const root = await page.evaluate<Node>(`(() => {
    const read = (element) => ({
      name: element.localName,
      text: element.children.length === 0 ? element.textContent : '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(read),
    });
    const parsed = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
    const fault = parsed.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    return read(parsed.documentElement);
  })()`);
  await page.close();
  return root;
}

const named = ({ children }: Node, name: string) => children.filter((child) => child.name === name);
const one = (node: Node, name: string) => {
  expect(named(node, name), `${name} of ${node.name}`).toHaveLength(1);
  return named(node, name)[0]?.text ?? '';
};
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

describe.each(['feed.xml', 'nn/feed.xml'])('%s', (file) => {
  it('is Atom: what is required, once; absolute links; newest first', async () => {
    const feed = await xml(file);
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attributes['xml:lang']).toBe(file.startsWith('nn/') ? 'nn' : 'nb');
    const entries = named(feed, 'entry');
    expect(entries.length).toBeGreaterThan(1);
    for (const each of [feed, ...entries]) {
      expect(one(each, 'id')).toMatch(/^https:\/\//);
      expect(one(each, 'title')).not.toBe('');
      expect(one(each, 'updated')).toMatch(DATE);
      expect(named(each, 'link').length).toBeGreaterThan(0);
      for (const { attributes } of named(each, 'link'))
        expect(attributes['href']).toMatch(/^https:/);
    }
    expect(named(feed, 'author').map((author) => one(author, 'name'))).not.toEqual(['']);
    const ids = entries.map((entry) => one(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const dates = entries.map((entry) => one(entry, 'updated'));
    expect(dates).toEqual(dates.toSorted().reverse());
    const self = named(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(`${origin}/${file}`);
  });
});

it('lists in its sitemap every page that may be found, once, and no other', async () => {
  const map = await xml('sitemap.xml');
  expect(map.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const listed = named(map, 'url').map((url) => one(url, 'loc'));
  const findable = pages
    .filter(({ html }) => !html.includes('name="robots" content="noindex"'))
    .map(({ address }) => `${origin}${address}`);
  expect(listed.toSorted()).toEqual(findable.toSorted());
});

it('gives each page its own canonical address, and the same page in all that it exists in', () => {
  const byAddress = new Map(pages.map((page) => [`${origin}${page.address}`, page.html]));
  for (const [address, html] of byAddress) {
    if (html.includes('content="noindex"')) continue;
    expect(linkedAs(html, 'canonical')).toEqual([address]);
    const alternates = alternatesOf(html);
    const languages = alternates.map(([language]) => language);
    const isTranslated = address.endsWith('/tjenester/helsestasjon/');
    expect(languages, address).toEqual(['nb', 'nn', ...(isTranslated ? ['en', 'ar'] : [])]);
    expect(alternates.map(([, href]) => href)).toContain(address);
    for (const [language, href] of alternates) {
      const other = byAddress.get(href ?? '') ?? '';
      expect(other, href).toContain(`<html lang="${language ?? ''}"`);
      expect(alternatesOf(other)).toEqual(alternates);
    }
  }
});

const alternatesOf = (html: string) =>
  tagsOf(html, 'link')
    .filter(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.has('hreflang'))
    .map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')]);

/** The types that the site uses, with the properties that schema.org gives them. */
const vocabulary: Record<string, readonly string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  GovernmentService: ['name', 'description', 'url', 'areaServed', 'provider', 'availableChannel'],
  GovernmentOrganization: ['name'],
  ServiceChannel: ['servicePhone'],
  ContactPoint: ['telephone'],
};

it('says what its pages are in the words of schema.org, and nothing empty', () => {
  const data = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => [address, JSON.parse(json) as Record<string, unknown>] as const,
    ),
  );
  expect(data.length).toBeGreaterThan(50);
  expect(data.some(([, item]) => item['@type'] === 'GovernmentService')).toBe(true);
  for (const [address, item] of data) {
    expect(item['@context'], address).toBe('https://schema.org');
    expect(faultsOf(item), address).toEqual([]);
  }
});

function faultsOf(item: Record<string, unknown>): string[] {
  const type = String(item['@type']);
  const known = ['@context', '@type', ...(vocabulary[type] ?? [])];
  return Object.entries(item).flatMap(([name, value]) => [
    ...(known.includes(name) ? [] : [`${type} has no ${name}`]),
    ...(value === '' || value === null ? [`${name} is empty`] : []),
    ...(['url', 'item'].includes(name) && !/^https:\/\//.test(String(value))
      ? [`${name} is not absolute`]
      : []),
    ...(name === 'telephone' && !/^(?:\+\d{6,15}|\d{3,6})$/.test(String(value))
      ? [`telephone: ${String(value)}`]
      : []),
    ...[value]
      .flat()
      .flatMap((each) =>
        typeof each === 'object' && each !== null ? faultsOf(each as Record<string, unknown>) : [],
      ),
  ]);
}
