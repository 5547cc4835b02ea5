import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../tests/support/fixture.ts';
import { guidesOf } from '../../src/content/guide/states.ts';
import type { BuiltPage } from '../lib/pages.ts';
import type { Release } from './check.ts';
import { checks } from './index.ts';
import { emptyCheck } from './empty.ts';
import { guidesCheck } from './guides.ts';
import { headCheck } from './head.ts';
import { inlineCheck } from './inline.ts';
import { linksCheck } from './links.ts';
import { pageCountCheck } from './page-count.ts';
import { structureCheck } from './structure.ts';
import { thirdPartyCheck } from './third-party.ts';

const content = await fixtureSite();
const body = 'Her kan du lese om hvem som hjelper, og hvordan du tar kontakt.';

function page(main: string, address = '/side/', head = ''): BuiltPage {
  const meta = `<meta name="sett-release" content="${content.releaseId}">`;
  const html = `<html lang="nb"><head><title>Side</title>${meta}${head}</head><body><main><h1>Side</h1>${main}</main></body></html>`;
  return { file: `${address.slice(1)}index.html`, address, html, redirect: false };
}

function release(pages: BuiltPage[], previousPages?: number): Release {
  const context = {
    contentDir: '',
    siteKey: 'testvik',
    outDir: '',
    now: content.now,
    previousPages,
    content,
  };
  return { context, pages, files: new Set([...pages.map(({ file }) => file), 'favicon.svg']) };
}

const messages = async (
  check: (typeof checks)[number],
  pages: BuiltPage[],
  previousPages?: number,
) => (await check(release(pages, previousPages))).map(({ message }) => message);

describe('pageCountCheck', () => {
  it('stops a release that has lost more than thirty of a hundred pages', async () => {
    expect(await messages(pageCountCheck, [page(body)], 2)).toEqual([
      'Nettstedet har 1 sider; forrige utgivelse hadde 2.',
    ]);
  });

  it('lets a small loss and a first release through', async () => {
    expect(await messages(pageCountCheck, [page(body)], 1)).toEqual([]);
    expect(await messages(pageCountCheck, [page(body)])).toEqual([]);
  });
});

describe('emptyCheck', () => {
  it('stops a page with nothing to read', async () => {
    expect(await messages(emptyCheck, [page('')])).toEqual(['Siden er tom.']);
    expect(await messages(emptyCheck, [page(body)])).toEqual([]);
  });
});

describe('headCheck', () => {
  it('names everything that a page lacks', async () => {
    const bare = { ...page(body), html: '<html><body><main>x</main></body></html>' };
    expect(await messages(headCheck, [bare])).toEqual([
      'Siden mangler tittel.',
      'Siden mangler hovedoverskrift.',
      'Siden mangler riktig språk, <html lang="nb".',
      'Siden mangler utgivelsen den hører til.',
    ]);
    expect(await messages(headCheck, [page(body)])).toEqual([]);
  });

  it.each([
    ['/nn/side/', 'lang="nn"', []],
    ['/en/side/', 'lang="en"', []],
    ['/ar/side/', 'lang="ar" dir="rtl"', []],
    ['/nn/side/', 'lang="nb"', ['Siden mangler riktig språk, <html lang="nn".']],
    ['/ar/side/', 'lang="ar"', ['Siden mangler riktig språk, <html lang="ar" dir="rtl".']],
  ])('holds %s to the language of its address when it says %s', async (address, tag, expected) => {
    const made = page(body, address);
    const html = made.html.replace('<html lang="nb">', `<html ${tag}>`);
    expect(await messages(headCheck, [{ ...made, html }])).toEqual(expected);
  });
});

describe('linksCheck', () => {
  it('names a link, a file and an anchor that lead nowhere', async () => {
    const bad = page('<a href="/borte/">x</a><a href="#borte">y</a><img src="/bilde.png">');
    expect(await messages(linksCheck, [bad])).toEqual([
      'Lenken /borte/ fører ingen steder.',
      'Lenken #borte fører ingen steder.',
      'Lenken /bilde.png fører ingen steder.',
    ]);
  });

  it('looks at every size of a picture, not only at the one that all can show', async () => {
    const picture = page(
      '<picture><source type="image/avif" srcset="/a-480.avif 480w, /favicon.svg 800w"><img src="/favicon.svg" alt="x"></picture>',
    );
    expect(await messages(linksCheck, [picture])).toEqual([
      'Lenken /a-480.avif fører ingen steder.',
    ]);
  });

  it('follows links to pages, files and anchors that are there, and leaves other sites alone', async () => {
    const good = page(
      '<h2 id="her">x</h2><a href="#her">a</a><a href="/side/#her">b</a><a href="/favicon.svg">c</a><a href="https://www.ung.no/">d</a><a href="tel:113">e</a>',
    );
    expect(await messages(linksCheck, [good])).toEqual([]);
  });
});

describe('structureCheck', () => {
  it.each([
    ['<p id="a">x</p><p id="a">y</p>', 'Siden har flere elementer med id «a».'],
    ['<h1>x</h1>', 'Siden har 2 hovedoverskrifter; den skal ha én.'],
    ['<h2>x</h2><h4>y</h4>', 'En overskrift hopper til nivå 4.'],
    ['<img src="/a.png">', 'Bildet /a.png mangler alternativ tekst.'],
    ['<label for="b">x</label>', 'Noe på siden viser til «b», som ikke finnes.'],
    ['<button popovertarget="c">x</button>', 'Noe på siden viser til «c», som ikke finnes.'],
    ['<input id="q" type="search">', 'Feltet «q» mangler ledetekst.'],
  ])('stops %s', async (html, message) => {
    expect(await messages(structureCheck, [page(html)])).toEqual([message]);
  });

  it('lets a page through that says what everything is, also what is only there to be seen', async () => {
    const html =
      '<h2 id="a">x</h2><h3>y</h3><h2>z</h2><img src="/a.png" alt><label for="q">Søk</label><input id="q">';
    expect(await messages(structureCheck, [page(html)])).toEqual([]);
  });
});

describe('inlineCheck', () => {
  it.each([
    ['<script>x()</script>', 'Siden har et innebygd skript.'],
    ['<p style="color:red">x</p>', 'Siden har et style-attributt.'],
    ['<style>p{}</style>', 'Siden har innebygd stil.'],
    ['<p onclick="x()">x</p>', 'Siden har en hendelse i et attributt.'],
    ['<a href="javascript:x()">x</a>', 'Siden har en javascript-lenke.'],
  ])('stops %s', async (html, message) => {
    expect(await messages(inlineCheck, [page(html)])).toEqual([message]);
  });

  it('lets data and script files through', async () => {
    const html =
      '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    expect(await messages(inlineCheck, [page(html)])).toEqual([]);
  });
});

describe('thirdPartyCheck', () => {
  it('stops a picture from elsewhere, in any of its sizes', async () => {
    const html = '<img src="/a.png" srcset="/a.png 1x, https://example.no/b.png 2x" alt="x">';
    expect(await messages(thirdPartyCheck, [page(html)])).toEqual([
      'Siden henter https://example.no/b.png fra et annet nettsted.',
    ]);
  });

  it('stops what is fetched from elsewhere, and not what is only linked to', async () => {
    const html = '<img src="https://example.no/a.png"><a href="https://example.no/">x</a>';
    const head = '<link rel="stylesheet" href="//cdn.example.no/a.css">';
    expect(await messages(thirdPartyCheck, [page(html, '/side/', head)])).toEqual([
      'Siden henter https://example.no/a.png fra et annet nettsted.',
      'Siden henter //cdn.example.no/a.css fra et annet nettsted.',
    ]);
  });
});

describe('guidesCheck', () => {
  const marks =
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">';
  const [guide] = guidesOf(content);
  const after = guide?.start.ways[1]?.to.id ?? '';

  it('stops a link from elsewhere to a step past the danger gate', async () => {
    const state = page(body, `/v/${after}/`, marks);
    const link = `<a href="/v/${after}/">x</a>`;
    expect(await messages(guidesCheck, [state, page(link)])).toEqual([
      `Lenken /v/${after}/ fører inn i en veiviser uten å spørre om fare først.`,
    ]);
    const inside = page(link).html.replace('<main>', '<main data-guide-state="question">');
    expect(await messages(guidesCheck, [state, { ...page(link), html: inside }])).toEqual([]);
    expect(await messages(guidesCheck, [page('<a href="/veiviser/liten/">x</a>')])).toEqual([]);
  });

  it('stops a step that can be found, or that tells where the reader was', async () => {
    for (const head of ['', marks.slice(0, 39), marks.slice(39)])
      expect(await messages(guidesCheck, [page(body, `/nn/v/${after}/`, head)])).toHaveLength(1);
    expect(await messages(guidesCheck, [page(body, `/nn/v/${after}/`, marks)])).toEqual([]);
  });
});
