import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './support/reading.ts';

let site: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  site = await openFixture();
});
afterAll(() => site.close());

const noScript = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } };
const card = (page: Page) => page.locator('.contact');

/** Pixels that stand out of the window to the side. */
const sideways = (page: Page) =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

describe('an address that leads nowhere', () => {
  it('says so, and leads on to the services, the index, acute help and the search', async () => {
    await site.at('/tjenester/finnes-ikke/', noScript, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Siden finnes ikke her');
      const ways = await page
        .locator('main .pill')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(ways).toEqual(['/tjenester/', '/a-a/', '/akutt/']);
      await page.getByRole('searchbox').fill('helse');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/sok/?q=helse');
      expect(await sideways(page)).toBe(0);
    });
  });
});

describe('a service without a way to get in touch', () => {
  it('says what is missing, and who answers for its theme', async () => {
    await site.at('/tjenester/uten-kontakt/', noScript, async (page) => {
      const text = await card(page).innerText();
      expect(text).toContain('Vi mangler telefonnummer og e‑post til Rolig tjeneste.');
      expect(text).toContain('Når det passer: Foreldrelinja');
      expect(await card(page).locator('a[href^="tel:"]').count()).toBe(1);
    });
  });

  it('gives the emergency number as well where the theme calls for it', async () => {
    await site.at('/tjenester/vold/', noScript, async (page) => {
      expect(await card(page).innerText()).toContain('Nå: Politi');
      expect(await card(page).locator('a[href="tel:112"]').count()).toBe(1);
    });
  });

  it('sends somebody with an everyday matter to the kommune, and to no helpline', async () => {
    await site.at('/tjenester/korps/', noScript, async (page) => {
      expect(await card(page).innerText()).toContain('Ring sentralbordet i kommunen');
      expect(await card(page).locator('a[href^="tel:"]').count()).toBe(0);
    });
  });

  it('says what it does not know, as large as what it knows', async () => {
    await site.at('/tjenester/korps/', noScript, async (page) => {
      expect(await card(page).innerText()).toContain('Åpningstiden er ikke oppgitt.');
      const sizes = await page
        .locator('.answer')
        .evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).fontSize)).size);
      expect(sizes).toBe(1);
      expect(await page.getByText('Det vet vi ikke. Spør når du tar kontakt.').count()).toBe(2);
    });
  });
});

describe('a service whose name is one very long word', () => {
  it.each([
    '/tjenester/langt/',
    '/nn/tjenester/langt/',
    '/tjenester/',
    '/a-a/',
    '/tjenester/alder/10-12/',
  ])('pushes nothing out of a narrow window: %s', async (address) => {
    await site.at(address, noScript, async (page) => {
      expect(await sideways(page)).toBe(0);
    });
  });

  it('is divided where the parts of the word meet, and whole everywhere else', async () => {
    const word = 'Barnevernsmedarbeiderutdanningskoordinatoren';
    await site.at('/tjenester/langt/', noScript, async (page) => {
      const heading = (await page.locator('h1').textContent()) ?? '';
      expect(heading.replaceAll('\u00ad', '|').trim()).toBe(
        'Barne|verns|med|arbeider|utdannings|koordinatoren',
      );
      expect(await page.title()).toBe(`${word} – Sett i Testvik`);
    });
    await site.at(`/sok/?q=${word}`, {}, (page) =>
      page.getByText(`1 treff på «${word}».`).waitFor(),
    );
  });
});

describe('the order of a service', () => {
  it('is the order in which a worried reader asks, in the page itself', async () => {
    await site.at('/tjenester/helsestasjon/', noScript, async (page) => {
      expect(await page.locator('article :is(h1, h2)').allInnerTexts()).toEqual([
        'Helsestasjon',
        'Er det noe for meg?',
        'Ta kontakt',
        'Trenger jeg henvisning?',
        'Hva koster det?',
        'Hva kan du få hjelp til?',
        'Hva skjer hvis jeg ringer?',
        'Hva skjer videre?',
        'Kan jeg få tolk?',
        'Se også',
        'Hva gjelder det?',
        'Lov og kilder',
      ]);
      expect(await page.locator('article > .body > :last-child').innerText()).toContain(
        'Bekreftet av leder for helsestasjonen',
      );
    });
  });

  it('has the telephone on the first screen of a phone', async () => {
    const viewport = { width: 390, height: 844 };
    await site.at('/tjenester/helsestasjon/', { ...noScript, viewport }, async (page) => {
      const box = await page.locator('.ring-up').boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(844);
    });
  });
});
