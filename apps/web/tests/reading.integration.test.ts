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
