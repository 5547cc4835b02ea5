import path from 'node:path';
import type { Locator, Page } from 'playwright';
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

const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  javaScriptEnabled: false,
};

/** How far somebody scrolls at first: a screen and a half. */
const FIRST_LOOK = 844 * 1.5;

/** From the front page by taps on what stands within the first look of each page, without a script. */
async function fromHome<T>(taps: readonly string[], work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL: site.origin, ...phone });
  const page = await context.newPage();
  try {
    await page.goto('/');
    for (const name of taps) await tap(page, name);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function tap(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first();
  expect(await topOf(link), `how far down «${name}» stands`).toBeLessThan(FIRST_LOOK);
  const before = page.url();
  await link.tap();
  await page.waitForURL((url) => url.href !== before);
}

const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? Infinity;

const phones = (page: Page) => page.locator('main a[href^="tel:"]');

describe('from the front page of a phone, in at most two taps and without a script', () => {
  it('answers «hvem kan jeg ringe nå»', async () => {
    await fromHome(['Ring noen'], async (page) => {
      expect(await phones(page).count()).toBeGreaterThan(5);
      expect(await topOf(phones(page).first())).toBeLessThan(844);
    });
  });

  it('answers «hva finnes for en treåring uten henvisning»', async () => {
    await fromHome(['2–3 år', 'Vis bare dem uten henvisning'], async (page) => {
      const hits = page.locator('.hit');
      expect(await hits.count()).toBeGreaterThan(3);
      const texts = await hits.allInnerTexts();
      expect(texts.filter((text) => !text.includes('Uten henvisning'))).toEqual([]);
      // What is known to be for the age stands before what may be.
      expect(texts[0]).toContain('Helsestasjon');
      expect(await topOf(hits.first())).toBeLessThan(844);
    });
  });

  it('answers «hva er PPT»', async () => {
    await fromHome(['Hva er PPT?'], async (page) => {
      expect(await page.locator('h1').innerText()).toContain('PPT');
      expect(await page.locator('main').innerText()).toMatch(/pedagogisk-psykologisk/i);
    });
  });

  it('answers «hvor går jeg med bekymringen», past the danger gate', async () => {
    await fromHome(['Bekymret for et barn hjemme'], async (page) => {
      expect(await page.locator('main').getAttribute('data-guide-state')).toBe('question');
      expect(await page.locator('h1').innerText()).toBe('Er noen i fare nå?');
      expect(await page.locator('main a[href^="tel:11"]').count()).toBeGreaterThan(2);
    });
  });

  it('answers «hva kan en bekymring være» for a place, and leads on to the danger gate', async () => {
    await fromHome(['Hva kan en bekymring være?'], async (page) => {
      await page.getByText('På skolen og i SFO').tap();
      await page.getByRole('link', { name: 'Barnet er ofte alene når de andre er sammen' }).tap();
      await page.waitForURL('**/v/*/');
      expect(await page.locator('h1').innerText()).toBe('Er barnet i fare nå?');
    });
  });

  it('answers «hvordan melder jeg fra»', async () => {
    await fromHome(['Hvordan melder jeg fra?'], async (page) => {
      expect(await page.locator('h1').innerText()).toMatch(/meld fra/i);
      expect(await phones(page).count()).toBeGreaterThan(0);
    });
  });

  it('leads to the emergency numbers in one tap, from the top of every page on the way', async () => {
    await fromHome(['Jeg er ung', 'Akutt hjelp'], async (page) => {
      expect(await phones(page).first().getAttribute('href')).toMatch(/^tel:11[0-3]$/);
      expect(await topOf(phones(page).first())).toBeLessThan(844);
    });
  });
});

describe('each reader finds what they came for behind their own door', () => {
  it('gives a parent somebody to ring and what needs no referral', async () => {
    await fromHome(['Jeg er forelder'], async (page) => {
      expect(await topOf(phones(page).first())).toBeLessThan(FIRST_LOOK);
      await tap(page, 'Vis bare dem uten henvisning');
      expect(await page.locator('.hit').count()).toBeGreaterThan(3);
    });
  });

  it('gives somebody who is young a number to ring before the list', async () => {
    await fromHome(['Jeg er ung'], async (page) => {
      expect(await topOf(phones(page).first())).toBeLessThan(844);
      expect(await page.getByLabel('16–18 år').count()).toBe(1);
    });
  });

  it('gives somebody who works with children the services as they need them', async () => {
    await fromHome(['Jeg jobber med barn', 'For deg som jobber med barn og unge'], async (page) => {
      expect(await page.locator('.hit:visible').count()).toBeGreaterThan(0);
    });
  });
});
