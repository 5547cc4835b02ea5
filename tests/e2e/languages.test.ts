import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../apps/web/build/verify/budget.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';
import { faultsByAxe, faultsOfLook } from '../support/reading/axe.ts';
import { lost } from '../support/reading/room.ts';

const site = await serveBuilt(path.join(repoRoot, 'content'), 'oppdal');
const browser = await openBrowser();
const name = '/tjenester/helsestasjon-og-skolehelsetjeneste/';

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

async function at<T>(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
) {
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await work(page);
  } finally {
    await context.close();
  }
}

describe.each(['en', 'ar'])('a service in %s', (language) => {
  const address = `/${language}${name}`;

  it('is clean to axe, in light and dark, on a wide screen and on phones', async () => {
    await at(address, { reducedMotion: 'reduce' }, async (page) => {
      expect.soft(await faultsByAxe(page), 'every rule').toEqual([]);
      for (const width of [1280, 390, 320])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const told = `${colorScheme}, ${String(width)} px`;
          expect.soft(await faultsOfLook(page), told).toEqual([]);
          expect.soft(await lost(page), told).toEqual([]);
        }
    });
  });

  it('is reached from the Norwegian page and leads back to it, without JavaScript', async () => {
    await at(name, { javaScriptEnabled: false }, async (page) => {
      await page.locator(`.languages a[hreflang="${language}"]`).click();
      await page.waitForURL(`**${address}`);
      await page.getByRole('link', { name: 'Norsk (bokmål)' }).click();
      await page.waitForURL((url) => url.pathname === name);
    });
  });

  it('has the emergency numbers before everything else, one tap away', async () => {
    await at(address, { viewport: { width: 390, height: 800 } }, async (page) => {
      const links = page.locator('main a');
      const hrefs = await links.evaluateAll((all: { getAttribute(name: string): string }[]) =>
        all.slice(0, 4).map((link) => link.getAttribute('href')),
      );
      expect(hrefs).toEqual(['tel:110', 'tel:112', 'tel:113', 'tel:116117']);
      const box = await page.locator('main a[href="tel:113"]').first().boundingBox();
      expect(box?.y).toBeLessThan(400);
    });
  });

  it('prints on one sheet of A4', async () => {
    const pdf = await at(address, {}, (page) => page.pdf({ preferCSSPageSize: true }));
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  it('comes with its stylesheet in the first round trip', async () => {
    await at(address, {}, async (page) => {
      const sheet = await page.locator('link[rel="stylesheet"]').getAttribute('href');
      const sizes = await Promise.all([address, sheet ?? ''].map(sent));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
    });
  });
});

/** Bytes of a file as it is sent to a browser that reads brotli. */
async function sent(address: string): Promise<number> {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return (await stat(path.join(site.dir, `${file}.br`))).size;
}

describe('a page in Arabic', () => {
  it('runs from right to left, on phones too', async () => {
    for (const width of [390, 1280]) {
      await at(`/ar${name}`, { viewport: { width, height: 800 } }, async (page) => {
        const brand = await page.locator('.brand').boundingBox();
        expect((brand?.x ?? 0) + (brand?.width ?? 0)).toBeGreaterThan(width * 0.8);
        const direction = `getComputedStyle(document.querySelector('h1')).direction`;
        expect(await page.evaluate(direction)).toBe('rtl');
      });
    }
  });

  it('reads every number from left to right, with its groups in order', async () => {
    await at(`/ar${name}`, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const places = await page.evaluate<{ text: string; x: number[] }[]>(`(() => {
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const found = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const match of node.data.matchAll(/116[ \\u00a0](?:117|123)/g)) {
            const x = [0, 4].map((offset) => {
              const range = document.createRange();
              range.setStart(node, match.index + offset);
              range.setEnd(node, match.index + offset + 3);
              return range.getBoundingClientRect().x;
            });
            found.push({ text: match[0], x });
          }
        return found;
      })()`);
      expect(places.length).toBeGreaterThanOrEqual(3);
      for (const { text, x } of places) expect(x[0], text).toBeLessThan(x[1] ?? 0);
    });
  });
});
