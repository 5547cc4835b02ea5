import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './support/reading.ts';

let site: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  site = await openFixture();
});
afterAll(() => site.close());

const at: (typeof site)['at'] = (...args) => site.at(...args);

const noScript = { javaScriptEnabled: false };

describe('the catalogue, without a script', () => {
  const shown = (page: Page) => page.locator('.hit:visible').allInnerTexts();

  it('shortens the list by two choices at once', async () => {
    await at('/tjenester/', noScript, async (page) => {
      expect(await shown(page)).toHaveLength(7);
      await page.getByLabel('6–9 år').check();
      await page.getByLabel('Søvn').check();
      const names = (await shown(page)).map((text) => text.split('\n')[0]);
      expect(names).toEqual(['Gammel tjeneste', 'Rolig tjeneste']);
    });
  });

  it('begins with the choices that its address stands for', async () => {
    await at('/tjenester/alder/2-3/uten-henvisning/', noScript, async (page) => {
      const names = (await shown(page)).map((text) => text.split('\n')[0]);
      expect(names).toEqual(['Helsestasjon']);
    });
  });
});

describe('a service', () => {
  it('explains a word where it stands, without a script', async () => {
    await at('/modellen/', noScript, async (page) => {
      expect(await page.locator('.explained:visible').count()).toBe(0);
      await page.getByRole('button', { name: 'PPT' }).click();
      await page.getByText('Hjelper barn som strever med å lære.').waitFor();
    });
  });

  it.each(['/tjenester/helsestasjon/', '/tjenester/langt/', '/nn/tjenester/vold/'])(
    'prints on one sheet of A4: %s',
    async (address) => {
      const pdf = await at(address, {}, (page) => page.pdf({ preferCSSPageSize: true }));
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    },
  );

  it('loses nothing when the reader spaces the text out', async () => {
    const spaced =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    await at(
      '/tjenester/helsestasjon/',
      { viewport: { width: 320, height: 800 } },
      async (page) => {
        // By the devtools: the page's own policy lets no style in.
        await page.evaluate(
          `document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), {})]; document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(spaced)})`,
        );
        const size = '[document.documentElement.scrollWidth, innerWidth]';
        const [wide, room] = await page.evaluate<[number, number]>(size);
        expect(wide).toBeLessThanOrEqual(room);
      },
    );
  });
});

describe('the search', () => {
  it('suggests, and follows the suggestion by keyboard alone', async () => {
    await at('/sok/', {}, async (page) => {
      const field = page.getByRole('combobox');
      await field.fill('helsest');
      await page.getByRole('option', { name: 'Helsestasjon' }).waitFor();
      await field.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe('forslag-0');
      await field.press('Enter');
      await page.waitForURL('**/tjenester/helsestasjon/');
    });
  });

  it('finds other names, keeps the question in the address, and says how many it found', async () => {
    await at('/sok/?q=barnekontrollen&kind=Tjeneste', {}, async (page) => {
      await page.getByText('1 treff på «barnekontrollen».').waitFor();
      await page.getByLabel('Hjelpetelefon').check();
      await page.getByText('Ingen treff på «barnekontrollen».').waitFor();
      expect(new URL(page.url()).searchParams.get('kind')).toBe('Hjelpetelefon');
    });
  });

  it('finds a page by a keyword that stands nowhere on the site', async () => {
    await at('/sok/?q=sengevæting', {}, async (page) => {
      const hit = page.locator('#treff .hit', { hasText: 'Helsestasjon' });
      await hit.waitFor();
      expect(await hit.innerText()).not.toContain('sengevæting');
    });
    for (const address of ['/tjenester/helsestasjon/', '/a-a/']) {
      await at(address, {}, async (page) => {
        expect(await page.locator('html').ariaSnapshot()).not.toContain('sengevæting');
        expect(await page.locator('body').innerText()).not.toContain('sengevæting');
      });
    }
  });

  it('finds only what is in the målform of the page', async () => {
    await at('/nn/sok/?q=helsestasjon', {}, async (page) => {
      const link = page.locator('#treff a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(/^\/nn\//);
    });
  });

  it('shows the whole index to those without a script', async () => {
    await at('/sok/?q=helse', noScript, async (page) => {
      expect(await page.getByRole('link', { name: 'Helsestasjon' }).count()).toBeGreaterThan(0);
    });
  });
});
