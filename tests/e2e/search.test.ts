import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';

/** The fixture kommune, which has both målformer. */
const content = path.join(repoRoot, 'apps/web/tests/fixtures/content');
const site = await serveBuilt(content, 'testvik');
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

async function at(
  address: string,
  work: (page: Page) => Promise<void>,
  {
    before,
    ...options
  }: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> } = {},
) {
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  try {
    const page = await context.newPage();
    await before?.(page);
    await page.goto(address);
    await work(page);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.locator('#q');
const status = (page: Page) => page.locator('#svar');
const hits = (page: Page) => page.locator('#treff li h2').allInnerTexts();
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('suggestions, for keyboard and screen reader', () => {
  it('are a list that the field owns, says the length of, and follows with Enter', async () => {
    await at('/sok/', async (page) => {
      const box = page.getByRole('combobox');
      expect(await box.getAttribute('aria-controls')).toBe('forslag');
      expect(await box.getAttribute('aria-autocomplete')).toBe('list');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await box.pressSequentially('tjeneste');
      const options = page.getByRole('listbox', { name: 'Forslag' }).getByRole('option');
      await options.first().waitFor();
      const count = await options.count();
      expect(count).toBeGreaterThan(1);
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      expect(await status(page).innerText()).toBe(
        `${String(count)} forslag. Bruk pil ned for å velge.`,
      );
      const name = (await options.nth(1).innerText()).split(' ')[0] ?? '';
      await box.press('ArrowDown');
      await box.press('ArrowDown');
      expect(await chosen(page)).toEqual(['forslag-1']);
      await box.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/sok/');
      expect(await page.locator('h1').innerText()).toContain(name);
    });
  });

  it('go round with the arrows, by way of what was typed', async () => {
    await at('/sok/', async (page) => {
      await field(page).pressSequentially('tjeneste');
      await page.getByRole('option').first().waitFor();
      const last = (await page.getByRole('option').count()) - 1;
      await field(page).press('ArrowUp');
      expect(await chosen(page)).toEqual([`forslag-${String(last)}`]);
      await field(page).press('ArrowDown');
      expect(await chosen(page)).toEqual([]);
      await field(page).press('ArrowDown');
      expect(await chosen(page)).toEqual(['forslag-0']);
      expect(await field(page).inputValue()).toBe('tjeneste');
    });
  });

  it('close with Escape, which leaves what was typed, and with Tab', async () => {
    await at('/sok/', async (page) => {
      await field(page).pressSequentially('tjeneste');
      await page.getByRole('option').first().waitFor();
      await field(page).press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      expect(await field(page).inputValue()).toBe('tjeneste');
      await field(page).press('e');
      await field(page).press('Backspace');
      await page.getByRole('option').first().waitFor();
      await field(page).press('Tab');
      expect(await page.getByRole('option').count()).toBe(0);
    });
  });

  it('can be touched', async () => {
    await at(
      '/sok/',
      async (page) => {
        await field(page).tap();
        await field(page).pressSequentially('helsest');
        await page.getByRole('option', { name: 'Helsestasjon' }).tap();
        await page.waitForURL('**/tjenester/helsestasjon/');
      },
      { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
    );
  });
});

/** The option that the field points at, when it is also the one that is said to be selected. */
async function chosen(page: Page): Promise<(string | null)[]> {
  const pointed = await field(page).getAttribute('aria-activedescendant');
  const options = await page.locator('[role=option][aria-selected=true]').all();
  const selected = await Promise.all(options.map((option) => option.getAttribute('id')));
  expect(selected).toEqual(pointed === null ? [] : [pointed]);
  return selected;
}

describe('hits', () => {
  it('show name, why, kind and whether one needs a referral, and are counted aloud', async () => {
    await at('/sok/', async (page) => {
      await field(page).pressSequentially('barnekontrollen');
      await page.getByRole('option').waitFor();
      await field(page).press('Escape');
      await field(page).press('Enter');
      await page.getByText('1 treff på «barnekontrollen».').waitFor();
      expect(await status(page).getAttribute('role')).toBe('status');
      const hit = page.locator('#treff li');
      expect(await hit.locator('h2').innerText()).toBe('Helsestasjon');
      expect(await hit.locator('.ds-tag').allInnerTexts()).toEqual(['Tjeneste', 'Uten henvisning']);
      expect(await page.title()).toContain('barnekontrollen');
    });
  });

  it('mark what was found, as text and never as HTML', async () => {
    await at('/sok/?q=tjeneste', async (page) => {
      await page.locator('#treff mark').first().waitFor();
      const marked = await page.locator('#treff mark').allInnerTexts();
      expect(marked.every((word) => /^tjenest/i.test(word))).toBe(true);
    });
    await at('/sok/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', async (page) => {
      await status(page).getByText('<img src=x onerror=alert(1)>').waitFor();
      expect(await page.locator('#treff img, #svar img').count()).toBe(0);
    });
  });

  it('are narrowed by kind and by audience, and the address says so', async () => {
    await at('/sok/?q=tjeneste', async (page) => {
      await page.locator('#treff li').first().waitFor();
      const all = (await hits(page)).length;
      await page.getByText('Avgrens treffene').press('Enter');
      await page.getByRole('radio', { name: 'Tjeneste' }).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => asked(page)).toEqual({ q: 'tjeneste', kind: 'Tjeneste' });
      await expect.poll(async () => (await hits(page)).length).toBeLessThan(all);
      const services = await hits(page);
      await page.getByRole('radio', { name: 'Forelder eller foresatt' }).check();
      await expect
        .poll(() => asked(page))
        .toEqual({ q: 'tjeneste', kind: 'Tjeneste', audience: 'Forelder eller foresatt' });
      await expect.poll(async () => (await hits(page)).length).toBeLessThan(services.length);
      const [narrow, address] = [await hits(page), page.url()];
      expect(services).toEqual(expect.arrayContaining(narrow));
      await page.goto(address);
      await expect.poll(() => hits(page)).toEqual(narrow);
      expect(await page.getByRole('radio', { name: 'Tjeneste' }).isChecked()).toBe(true);
    });
  });

  it('come of a keyword that stands nowhere on the site', async () => {
    await at('/sok/?q=sengevæting', async (page) => {
      const hit = page.locator('#treff .hit', { hasText: 'Helsestasjon' });
      await hit.waitFor();
      expect(await page.locator('#treff .hit').count()).toBe(1);
      expect(await hit.innerText()).not.toContain('sengevæting');
      expect(await hit.innerText()).not.toContain('⁂');
    });
    for (const address of ['/tjenester/helsestasjon/', '/a-a/']) {
      await at(address, async (page) => {
        expect(await page.locator('html').ariaSnapshot()).not.toContain('sengevæting');
        expect(await page.locator('body').innerText()).not.toContain('sengevæting');
      });
    }
  });

  it('that are none say so, and show ways on', async () => {
    await at('/sok/?q=asdfqwer', async (page) => {
      await page.getByText('Ingen treff på «asdfqwer».').waitFor();
      expect(await page.locator('#treff li.hit').count()).toBe(0);
      await page.locator('#ingen').getByRole('link', { name: 'A til Å' }).click();
      await page.waitForURL('**/a-a/');
    });
  });
});

describe('målformer', () => {
  it('finds what is in the målform of the page, and leads to it', async () => {
    await at('/nn/sok/?q=helsestasjon', async (page) => {
      const link = page.locator('#treff h2 a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe('/nn/tjenester/helsestasjon/');
      expect(await status(page).innerText()).toMatch(/treff på «helsestasjon»\.$/);
    });
  });

  it('looks in the other målform for a word that the reader’s own has not, and stays in it', async () => {
    await at('/nn/sok/?q=helsesykepleier', async (page) => {
      await page.getByText('Ingen treff på nynorsk.').waitFor();
      expect(await page.locator('#treff ol').getAttribute('lang')).toBe('nb');
      const href = await page.locator('#treff h2 a').first().getAttribute('href');
      expect(href).toBe('/nn/tjenester/helsestasjon/');
      await field(page).fill('helsestasjon');
      await field(page).press('Enter');
      await page.getByText(/^\d+ treff på «helsestasjon»\.$/).waitFor();
      expect(await page.locator('#treff ol').getAttribute('lang')).toBe('nn');
    });
  });
});

describe('when the search does not answer', () => {
  const places = ['**/pagefind/pagefind.js*', '**/pagefind/index/**', '**/pagefind/fragment/**'];

  it.each(places)('says so, leads to the index, and works again when %s does', async (place) => {
    await at(
      '/sok/?q=helsestasjon',
      async (page) => {
        await status(page).getByText('Søket svarer ikke akkurat nå.').waitFor();
        expect(await page.locator('#treff').isVisible()).toBe(false);
        const way = page.locator('#feil').getByRole('link', { name: 'A til Å' });
        expect(await way.getAttribute('href')).toBe('/a-a/');
        await page.unroute(place);
        await page.getByRole('button', { name: 'Søk' }).click();
        await page.getByText('treff på «helsestasjon».').waitFor();
        expect(await page.locator('#feil').isVisible()).toBe(false);
      },
      { before: (page) => page.route(place, (route) => route.abort()) },
    );
  });

  it('says that it is searching when that takes time', async () => {
    const { promise: isSaid, resolve: said } = Promise.withResolvers<void>();
    await at(
      '/sok/?q=helsestasjon',
      async (page) => {
        await page.getByText('Søker …').waitFor();
        said();
        await page.getByText('treff på «helsestasjon».').waitFor();
      },
      {
        before: (page) =>
          page.route('**/pagefind/index/**', async (route) => {
            await isSaid; // the index comes when the reader has been told to wait
            await route.continue();
          }),
      },
    );
  });
});

describe('without JavaScript', () => {
  const noScript = { javaScriptEnabled: false };

  it('leads from the front page by way of the search to a letter of the index', async () => {
    await at(
      '/',
      async (page) => {
        await field(page).fill('helsestasjon');
        await page.getByRole('button', { name: 'Søk' }).click();
        await page.waitForURL('**/sok/?q=helsestasjon');
        expect(await page.locator('.finding').innerText()).toContain('Søket trenger JavaScript.');
        await page.getByRole('link', { name: 'H', exact: true }).click();
        await page.waitForURL('**/a-a/#bokstav-h');
        await page.getByRole('link', { name: 'Helsestasjon' }).first().waitFor();
      },
      noScript,
    );
  });

  it('leads from the form of the search page to the index', async () => {
    await at(
      '/sok/',
      async (page) => {
        await field(page).fill('helse');
        await field(page).press('Enter');
        await page.waitForURL('**/a-a/?q=helse');
        expect(await page.locator('h1').innerText()).toBe('Alt fra A til Å');
      },
      noScript,
    );
  });

  it('takes no more of a pasted text than an address can carry', async () => {
    await at(
      '/',
      async (page) => {
        await field(page).focus();
        await page.keyboard.insertText('å'.repeat(20_000));
        const [answer] = await Promise.all([
          page.waitForResponse('**/sok/**'),
          page.keyboard.press('Enter'),
        ]);
        expect(answer.status()).toBe(200);
      },
      noScript,
    );
  });
});

it('begins with what people look for, and asks for nothing of the index yet', async () => {
  const fetched: string[] = [];
  await at(
    '/sok/',
    async (page) => {
      await page.waitForLoadState('networkidle');
      await page.locator('#start').getByRole('link', { name: 'Søvn' }).waitFor();
      expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    },
    {
      before: (page) => {
        page.on('request', (request) => fetched.push(request.url()));
        return Promise.resolve();
      },
    },
  );
});
