import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn, type BuiltPage } from '../../apps/web/build/lib/pages.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';
import { covering } from '../support/page-types.ts';
import { faultsByAxe, faultsOfLook } from '../support/reading/axe.ts';
import { LARGE, lost, restyle } from '../support/reading/room.ts';

/*
 * Oppdal is looked at page type by page type in reader.test.ts and delivery.test.ts. Here are a site in
 * nynorsk that inherits from a cooperation, and one that inherits from norge alone: each part of each of
 * them is seen once. The other five of Vest-Telemark have the pages of Seljord, in colours that no site
 * can have without the contrasts that hold (the theme check), and every build weighs every page.
 */
const others = ['seljord', 'skaun'];
const browser = await openBrowser();
afterAll(() => browser.close());

describe.each(others)('%s', (key) => {
  let site: Awaited<ReturnType<typeof serveBuilt>>;
  let pages: readonly BuiltPage[];
  let services: readonly BuiltPage[];

  beforeAll(async () => {
    site = await serveBuilt(path.join(repoRoot, 'content'), key);
    pages = (await pagesIn(site.dir)).filter(({ redirect }) => !redirect);
    services = pages.filter(
      ({ address, html }) => address.startsWith('/tjenester/') && html.includes('class="sheet'),
    );
    expect(services.length).toBeGreaterThan(10);
  });
  afterAll(() => site.dispose());

  it('is clean to axe on a phone, in light and dark, and loses nothing', async () => {
    // Or a colour would still be on its way from one scheme to the other.
    const still = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' } as const;
    await withPage(still, async (page) => {
      for (const { address } of covering(pages)) {
        await page.goto(address);
        expect.soft(await faultsByAxe(page), address).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await faultsOfLook(page), `${address}, dark`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 800 });
        expect.soft(await lost(page), `${address}, 320 px`).toEqual([]);
        await page.setViewportSize({ width: 390, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
      }
    });
  });

  it('loses nothing of a service on the smallest phone when text is twice as large', async () => {
    await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
      for (const { address } of services) {
        await page.goto(address);
        await restyle(page, LARGE);
        expect.soft(await lost(page), address).toEqual([]);
      }
    });
  });

  it('is one sheet of A4, every service', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      for (const { address } of services) {
        await page.goto(address);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect.soft(pdf.match(/\/Type\s*\/Page[^s]/g), address).toHaveLength(1);
      }
    });
  });

  async function withPage(options: BrowserContextOptions, work: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ baseURL: site.origin, ...options });
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  }
});
