import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';

const site = await serveBuilt(path.join(repoRoot, 'content'), 'oppdal');
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

/** One address of each page type. */
const pages = [
  ['home', '/'],
  ['service list', '/tjenester/'],
  ['services by age', '/tjenester/alder/4-5/'],
  ['service', '/tjenester/barneverntjenesten/'],
  ['service without a telephone number', '/tjenester/ungdomsklubben/'],
  ['themes', '/tema/'],
  ['theme', '/tema/sovn/'],
  ['helplines', '/hjelpetelefoner/'],
  ['helpline', '/hjelpetelefoner/mental-helse/'],
  ['urgent help', '/akutt/'],
  ['text', '/om-samhandlingsmodellen/'],
  ['blocks', '/meld-fra/'],
  ['blocks with a contact', '/individniva/samhandling-med-barn-og-unge/'],
  ['model', '/om/modellen/'],
  ['about', '/om/'],
  ['privacy', '/om/personvern/'],
  ['laws', '/lover/'],
  ['law', '/lover/barnevernsloven-13-2/'],
  ['words', '/ord/'],
  ['word', '/ord/ppt/'],
  ['index', '/a-a/'],
  ['search', '/sok/'],
  ['not found', '/finnes-ikke/'],
] as const;

async function withPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('without JavaScript', () => {
  it('leads from home to the list to a service by keyboard alone', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await tabTo(page, 'Finn hjelp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tjenester/');
      await tabTo(page, 'Barneverntjenesten');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tjenester/barneverntjenesten/');
      expect(await page.locator('h1').innerText()).toContain('Barnevern');
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    });
  });

  it('lets the first tab skip to the content', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/tjenester/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#innhold');
    });
  });
});

/** Presses Tab until a link with this name has focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('link', { name, exact: true });
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`No «${name}» has focus after 150 tabs on ${page.url()}.`);
}

/** What a reader's machine may ask for, and how wide their window may be. */
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 320 },
] as const;

it.each(pages)('%s is clean to axe in every look, and keeps to itself', async (_name, address) => {
  await withPage({ reducedMotion: 'reduce' }, async (page) => {
    const faults = listen(page, address);
    await page.goto(address);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const look = `${colorScheme}, ${String(width)} px`;
      expect.soft(await faultsByAxe(page), look).toEqual([]);
      expect.soft(await roomBeside(page), `sideways scroll: ${look}`).toBeGreaterThanOrEqual(0);
    }
    await page.waitForLoadState('networkidle');
    expect(faults, 'errors and other hosts').toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
  });
});

/** What a page must not do while it is open. */
function listen(page: Page, address: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const own404 = address === '/finnes-ikke/' && message.text().includes('404');
    if (message.type() === 'error' && !own404) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.origin) faults.push(request.url());
  });
  return faults;
}

/** In this page alone (legacy mode): there are no frames, and a second tab would double the time. */
async function faultsByAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' '));
}

const roomBeside = (page: Page) =>
  page.evaluate<number>(
    'document.documentElement.clientWidth - document.documentElement.scrollWidth',
  );

const nothing = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** As text: these are names of the browser, which the rest of this file does not have. */
const stored = (page: Page) =>
  page.evaluate(`(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }))()`);
