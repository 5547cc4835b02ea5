import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './support/reading.ts';

let site: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  site = await openFixture();
});
afterAll(() => site.close());

const phone = { viewport: { width: 390, height: 844 } };
const noScript = { ...phone, javaScriptEnabled: false };
const names = async (page: Page) =>
  (await page.locator('.hit:visible').allInnerTexts()).map((text) => text.split('\n')[0]);
const choose = (page: Page, name: string) => page.getByLabel(name).check();
const more = (page: Page) => page.getByText('Flere valg').click();
/** How much of the empty list's words can be seen, in pixels. */
const heightOfNone = (page: Page) =>
  page.locator('.none').evaluate((none) => none.getBoundingClientRect().height);

describe('the catalogue on a phone, without a script', () => {
  it('shows ages at once, and the other filters when they are asked for', async () => {
    await site.at('/tjenester/', noScript, async (page) => {
      expect(await page.getByLabel('2–3 år').isVisible()).toBe(true);
      expect(await page.getByLabel('Søvn').isVisible()).toBe(false);
      await more(page);
      expect(await page.getByLabel('Søvn').isVisible()).toBe(true);
    });
  });

  it('leads down to the list from among the filters', async () => {
    await site.at('/tjenester/', noScript, async (page) => {
      await more(page);
      await choose(page, 'Søvn');
      const show = page.getByRole('link', { name: 'Vis listen' });
      expect(await show.isVisible()).toBe(true);
      await show.click();
      expect(new URL(page.url()).hash).toBe('#tjenester');
    });
  });

  it('says so when nothing is left, and leaves a way on', async () => {
    await site.at('/tjenester/', noScript, async (page) => {
      expect(await heightOfNone(page)).toBe(0);
      await choose(page, '0–1 år');
      await more(page);
      await choose(page, 'Fritid');
      expect(await names(page)).toEqual([]);
      expect(await heightOfNone(page)).toBeGreaterThan(40);
      await page.getByRole('link', { name: 'Alle du kan ringe' }).click();
      await page.waitForURL('**/hjelpetelefoner/');
    });
  });

  it('marks those that give no age, only when an age is chosen', async () => {
    await site.at('/tjenester/', noScript, async (page) => {
      const marks = page.getByText('Alder ikke oppgitt').filter({ visible: true });
      expect(await marks.count()).toBe(0);
      await choose(page, '2–3 år');
      expect(await marks.count()).toBe(4);
    });
  });

  it('has a link to the list for each choice', async () => {
    await site.at('/tjenester/', noScript, async (page) => {
      await page.getByText('Lister du kan lenke til').click();
      await page.getByRole('link', { name: 'Hjelp på kveldstid' }).click();
      await page.waitForURL('**/tjenester/kveld/');
      expect(await names(page)).toEqual(['Gammel tjeneste']);
    });
  });

  it('takes a choice away from a list of two', async () => {
    await site.at('/tjenester/alder/2-3/uten-henvisning/', noScript, async (page) => {
      expect(await names(page)).toEqual(['Helsestasjon']);
      await page.getByRole('link', { name: 'Ta bort 2–3 år' }).click();
      await page.waitForURL('**/tjenester/uten-henvisning/');
    });
  });
});

describe('the catalogue with its script', () => {
  const query = (page: Page) => new URL(page.url()).search;

  it('keeps the choices in the address, and says what is left', async () => {
    await site.at('/tjenester/', phone, async (page) => {
      await choose(page, '6–9 år');
      await more(page);
      await choose(page, 'Søvn');
      expect(query(page)).toBe('?alder=6-9&tema=sovn');
      expect(await page.getByRole('status').innerText()).toBe('2 av 7 tjenester passer');
      await choose(page, 'Gratis');
      expect(query(page)).toBe('?alder=6-9&tema=sovn&mer=gratis');
      expect(await page.getByRole('status').innerText()).toContain('Ta bort et valg');
    });
  });

  it('makes the choices of the address, also when the reader comes back from a service', async () => {
    await site.at('/tjenester/?alder=2-3&mer=uten-henvisning', phone, async (page) => {
      expect(await names(page)).toEqual(['Helsestasjon']);
      await page.getByRole('link', { name: 'Helsestasjon' }).click();
      await page.waitForURL('**/tjenester/helsestasjon/');
      await page.goBack();
      expect(await names(page)).toEqual(['Helsestasjon']);
    });
  });

  it('takes a choice that is not there any more for no choice', async () => {
    await site.at('/tjenester/?tema=finnes-ikke', phone, async (page) => {
      expect(await names(page)).toHaveLength(7);
    });
  });

  it('becomes the whole catalogue when another choice is made on the page for one', async () => {
    await site.at('/tjenester/for/forelder/', phone, async (page) => {
      await choose(page, '2–3 år');
      expect(new URL(page.url()).pathname).toBe('/tjenester/');
      expect(query(page)).toBe('?alder=2-3&hvem=forelder');
      expect(await page.locator('h1').innerText()).toBe('Finn hjelp');
      expect(await page.title()).toBe('Finn hjelp – Sett i Testvik');
    });
  });

  it('forgets the choices when they are reset', async () => {
    await site.at('/tjenester/?alder=2-3', phone, async (page) => {
      await page.getByRole('button', { name: 'Nullstill valgene' }).click();
      await page.waitForURL((url) => url.search === '');
      expect(await names(page)).toHaveLength(7);
    });
  });
});
