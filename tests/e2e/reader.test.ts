import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';
import { pageTypes, samples } from '../support/page-types.ts';
import { faultsByAxe, faultsOfLook } from '../support/reading/axe.ts';
import { tabThrough } from '../support/reading/focus.ts';
import { moving, unmarked } from '../support/reading/preferences.ts';
import { nothing, stored, watch } from '../support/reading/restraint.ts';
import { LARGE, lost, restyle, SPACED, visibleLinks } from '../support/reading/room.ts';

const site = await serveBuilt(path.join(repoRoot, 'content'), 'oppdal');
const types = await pageTypes(site.dir);
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

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

  it('opens and closes the explanation of a word by keyboard', async () => {
    const [explained] = types
      .flatMap(({ pages }) => pages)
      .filter(({ html }) => html.includes('popovertarget'));
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(explained?.address ?? 'none');
      const word = page.locator('main [popovertarget]:not([popovertargetaction])').first();
      const box = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
      expect(await box.isVisible()).toBe(false);
      await word.press('Enter');
      expect(await box.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await box.locator(':focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await box.isVisible()).toBe(false);
      expect(await word.and(page.locator(':focus')).count()).toBe(1);
    });
  });

  it('shortens the catalogue by keyboard, on a phone too', async () => {
    const viewport = { width: 390, height: 800 };
    await withPage({ javaScriptEnabled: false, viewport }, async (page) => {
      await page.goto('/tjenester/');
      const shown = page.locator('.hit:visible');
      const all = await shown.count();
      const more = page.locator('.finder details input').first();
      expect(await more.isVisible()).toBe(false);
      await page.locator('.finder summary').first().press('Enter');
      expect(await more.isVisible()).toBe(true);
      const choice = page.getByRole('radio', { name: /2–3 år/ });
      await choice.press('Space');
      expect(await choice.isChecked()).toBe(true);
      expect(await shown.count()).toBeLessThan(all);
      expect(await shown.count()).toBeGreaterThan(0);
    });
  });
});

describe('on paper', () => {
  it('is one sheet of A4, every service', async () => {
    await withPage({}, async (page) => {
      const services = types
        .flatMap(({ pages }) => pages)
        .filter(
          ({ address, html }) => /^\/tjenester\//.test(address) && html.includes('class="sheet'),
        );
      expect(services.length).toBeGreaterThan(20);
      for (const { address } of services) {
        await page.goto(address);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect.soft(pdf.match(/\/Type\s*\/Page[^s]/g), address).toHaveLength(1);
        expect.soft(pdf, address).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      }
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

/**
 * What a reader's machine may ask for, and how wide their window may be. The wide and light one has had
 * every rule; the smallest needs one colour scheme, for its colours are those of the phone above it.
 */
const looks = [
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

describe.each(samples(types))('$address', ({ address }) => {
  let context: BrowserContext;
  let page: Page;
  let seen: ReturnType<typeof watch>;

  beforeAll(async () => {
    context = await browser.newContext({ baseURL: site.origin, reducedMotion: 'reduce' });
    page = await context.newPage();
    seen = watch(page, address === '/404.html');
    await page.goto(address);
  });
  afterAll(() => context.close());

  const look = async (width: number, media: Parameters<Page['emulateMedia']>[0] = {}) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
  };

  it('asks for three things at most, all of the site, and leaves nothing behind', async () => {
    expect(seen.requests.filter((url) => new URL(url).origin !== site.origin)).toEqual([]);
    expect(seen.requests.length).toBeLessThanOrEqual(3);
    expect(seen.faults).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
  });

  it('is clean to axe, in light and dark, on a wide screen and on phones', async () => {
    await look(1280);
    expect.soft(await faultsByAxe(page), 'every rule').toEqual([]);
    expect.soft(await lost(page), 'wide').toEqual([]);
    for (const { width, colorScheme } of looks) {
      await look(width, { colorScheme });
      const told = `${colorScheme}, ${String(width)} px`;
      expect.soft(await faultsOfLook(page), told).toEqual([]);
      expect.soft(await lost(page), told).toEqual([]);
    }
  });

  it('loses nothing when text or page is enlarged to twice the size, or spaced out', async () => {
    await look(1280);
    const links = new Set(await visibleLinks(page));
    const [wide, phone] = [640, 320];
    for (const [told, width, css] of [
      ['page at 200 %', wide, ''],
      ['text at 200 %', 1280, LARGE],
      ['text at 200 %, phone', phone, LARGE],
      ['spaced', 1280, SPACED],
      ['spaced, phone', phone, SPACED],
    ] as const) {
      await look(width);
      await restyle(page, css);
      expect.soft(await lost(page), told).toEqual([]);
      const left = new Set(await visibleLinks(page));
      expect
        .soft(
          [...links].filter((link) => !left.has(link)),
          `links: ${told}`,
        )
        .toEqual([]);
    }
    await restyle(page, '');
  });

  it('is walked by keyboard, and shows where one is', async () => {
    for (const width of [1280, 390]) {
      await look(width);
      const { missed, hidden, stops } = await tabThrough(page);
      expect.soft({ missed, hidden }, `${String(width)} px`).toEqual({ missed: [], hidden: [] });
      expect(stops).toBeGreaterThan(5);
    }
  });

  it('shows what is chosen, and what can be pressed, in the colours of the machine', async () => {
    await look(390, { forcedColors: 'active' });
    expect(await unmarked(page)).toEqual([]);
    await look(390);
  });

  it('does not move for those who ask for that', async () => {
    expect(await moving(page)).toEqual([]);
  });
});

describe('a page that can be left at once', () => {
  const SENSITIVE = '/tema/vold-og-overgrep/';
  const leave = (page: Page) => page.locator('.exit .ds-button');

  /** What the neutral page is told of where one came from. */
  async function withNeutralPage<T>(
    options: BrowserContextOptions,
    work: (page: Page, told: (string | undefined)[]) => Promise<T>,
  ) {
    return await withPage(options, async (page) => {
      const told: (string | undefined)[] = [];
      await page.route('https://www.yr.no/**', async (route) => {
        told.push(route.request().headers()['referer']);
        await route.fulfill({ contentType: 'text/html', body: '<title>Vær</title>' });
      });
      await page.goto('/');
      await page.goto(SENSITIVE);
      return await work(page, told);
    });
  }

  it('goes out of the history, and tells nobody where one came from', async () => {
    await withNeutralPage({}, async (page, told) => {
      await leave(page).click();
      await page.waitForURL('https://www.yr.no/');
      expect(told).toEqual([undefined]);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  it('goes by Shift three times alone, which is said as one presses', async () => {
    await withNeutralPage({}, async (page) => {
      const said = page.locator('.exit [role=status]');
      await page.keyboard.press('Shift+Tab');
      expect(await said.textContent()).toBe('');
      await page.keyboard.press('Shift');
      expect(await said.textContent()).toBe('Trykk Shift to ganger til for å forlate siden.');
      await page.keyboard.press('a');
      expect(await said.textContent()).toBe('Du er fortsatt på siden.');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      expect(await said.textContent()).toBe('Trykk Shift én gang til for å forlate siden.');
      await page.keyboard.press('Shift');
      await page.waitForURL('https://www.yr.no/');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  it('has a plain link without a script, the second that a keyboard comes to', async () => {
    await withNeutralPage({ javaScriptEnabled: false }, async (page, told) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Forlat siden raskt');
      await page.keyboard.press('Enter');
      await page.waitForURL('https://www.yr.no/');
      expect(told).toEqual([undefined]);
    });
  });

  it('keeps the way out in sight on a small screen, and off the paper', async () => {
    const viewport = { width: 320, height: 400 };
    await withNeutralPage({ viewport }, async (page) => {
      await page.locator('#spor').scrollIntoViewIfNeeded();
      const box = await leave(page).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 400) + (box?.height ?? 0)).toBeLessThan(100);
      await page.emulateMedia({ media: 'print' });
      expect(await leave(page).isVisible()).toBe(false);
    });
  });

  it('says what it cannot hide, and leads to how traces are deleted', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(SENSITIVE);
      const note = page.locator('#spor');
      expect(await note.innerText()).toMatch(/historikken.*andre faner.*Telefonregningen/s);
      await note.getByRole('link').click();
      await page.waitForURL('**/om/personvern/#slik-sletter-du-spor');
      expect(await page.locator('#slik-sletter-du-spor').isVisible()).toBe(true);
    });
  });
});
