import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeContent } from '@sett/content/files';
import {
  appendToText,
  openEntry,
  openTab,
  publishByHand,
  signInByHand,
  unfoldRow,
  unpublishByHand,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Editor } from '../support/editor.ts';
import { idle } from '../support/publishing.ts';
import { startStack } from '../support/stack.ts';
import { tree, treeContent } from '../support/tree-content.ts';
import { until } from '../support/until.ts';

const content = mkdtempSync(path.join(tmpdir(), 'sett-tree-'));
await writeContent(content, treeContent());
const stack = await startStack({
  from: 'nothing',
  parts: ['server', 'worker', 'cms'],
  env: { SETT_CONTENT: content },
});
const browser = await openBrowser();
const sites: readonly string[] = [...tree.others, tree.adapting];
const password = 'et-langt-passord';
let administrator: Editor;

beforeAll(async () => {
  administrator = await signIn(stack);
  for (const site of [tree.cooperation, ...sites]) await addEditor(site);
});

beforeEach(async () => {
  await idle(stack);
  // A window that is closed just after a save can leave its lock behind, which falls after five minutes.
  await stack.database.rows('delete from payload_locked_documents');
});

afterAll(async () => {
  await browser.close();
  await stack.dispose();
  rmSync(content, { recursive: true });
});

describe('a change in the cooperation', () => {
  it('reaches every kommune, and leaves the telephone that one of them has of its own', async () => {
    const before = sites.map((site) => stack.release(site));
    const known = await recordIds();
    const page = await signedIn(tree.cooperation);
    await openEntry(page, 'service', 'Familiehjelpen');
    await page.fill('#field-summary', 'Familiehjelpen er åpen for alle.');
    await appendToText(page, 'Hva du kan få hjelp med', ' hele døgnet');
    await openTab(page, 'Kontakt og tid');
    await unfoldRow(page, 'contacts-row-0');
    await page.fill('#field-contacts__0__value', '23 45 67 89');
    await publishByHand(page);
    for (const [index, site] of sites.entries()) await stack.nextRelease(site, before[index] ?? '');
    expect(await rebuiltSince(known)).toEqual([...sites].sort());
    for (const site of tree.others) {
      const text = await reads(site);
      expect(text).toContain('Familiehjelpen er åpen for alle.');
      expect(text).toContain('23 45 67 89');
    }
    const own = await reads(tree.adapting);
    expect(own).toContain('svarer hele døgnet');
    expect(own).toContain('Vi i Utbygd hjelper deg.');
    expect(own).toContain(tree.ownPhone);
    expect(own).not.toContain('23 45 67 89');
    await page.context().close();
  });

  it.each([
    ['a kommune', tree.local, ['oppbygd']],
    ['norge', tree.helpline, [...sites].sort()],
  ])(
    'is not the only one: one in %s rebuilds what shows it, and nothing else',
    async (_level, key, expected) => {
      const known = await recordIds();
      await administrator.publish(key, { summary: 'Skrevet om.' });
      expect(await rebuiltSince(known)).toEqual(expected);
    },
  );
});

describe('the editor of the kommune that had adapted it', () => {
  let page: Page;

  beforeAll(async () => {
    page = await signedIn(tree.adapting);
  });
  afterAll(() => page.context().close());

  it('sees the flag on the first page and in the list, and the difference in the document', async () => {
    await page.goto('/admin/collections/adaptation');
    await page
      .locator('tr', { hasText: tree.adaptation })
      .getByText('Fellesdelen er endret')
      .waitFor();
    await page.goto('/admin');
    await page.getByText('Fellesdelen er endret i 1 oppføring').waitFor();
    await page.getByRole('link', { name: 'Familiehjelpen · Utbygd' }).click();
    await page.getByRole('heading', { name: 'Familiehjelpen · Utbygd' }).waitFor();
    expect(await widthOnPhone(page)).toBe(PHONE);
    const summary = change('Kort sagt');
    await summary.waitFor();
    expect(await summary.locator('del').allInnerTexts()).toContain('hjelper deg som har barn');
    expect(await summary.locator('ins').allInnerTexts()).toContain('er åpen for alle');
    expect(await summary.innerText()).toContain('Vi i Utbygd hjelper deg.');
    const contacts = change('Kontakt');
    expect(await contacts.locator('del').innerText()).toContain(tree.sharedPhone);
    expect(await contacts.locator('ins').innerText()).toContain('23 45 67 89');
    expect(await contacts.innerText()).toContain(tree.ownPhone);
  });

  it('takes the text and keeps the number, and finds both choices in the history', async () => {
    const before = stack.release(tree.adapting);
    await choose('Kort sagt', 'Godta');
    await choose('Hva du kan få hjelp med', 'Godta');
    await choose('Kontakt', 'Behold vårt');
    await page.getByText('Fellesdelen er som da dere sist tok stilling til den.').waitFor();
    const history = await page.locator('.sett-history').innerText();
    expect(history).toMatch(/Redaktør utbygd · Godtok fellesteksten: Kort sagt/);
    expect(history).toMatch(/Redaktør utbygd · Beholdt det som var: Kontakt/);
    await stack.nextRelease(tree.adapting, before);
    await idle(stack);
    const text = await reads(tree.adapting);
    expect(text).toContain('Familiehjelpen er åpen for alle.');
    expect(text).not.toContain('Vi i Utbygd hjelper deg.');
    expect(text).toContain(tree.ownPhone);
    expect(text).not.toContain('23 45 67 89');
    await page.goto('/admin');
    await page.getByRole('heading', { name: 'På nett' }).waitFor();
    expect(await page.getByText('Fellesdelen er endret').count()).toBe(0);
  });

  it('finds the text that gave way in the versions', async () => {
    const { id } = await administrator.read(tree.adaptation);
    await page.goto(`/admin/collections/adaptation/${id}/versions`);
    const versions = page.locator('table tbody tr');
    await versions.first().waitFor();
    expect(await versions.count()).toBeGreaterThan(3);
    const { body } = await administrator.call(
      'GET',
      `/api/adaptation/versions?where[parent][equals]=${id}&limit=0&depth=0`,
    );
    expect(JSON.stringify(body)).toContain('Vi i Utbygd hjelper deg.');
  });

  const change = (name: string) => page.getByRole('article', { name, exact: true });

  async function choose(name: string, button: string): Promise<void> {
    await change(name).getByRole('button', { name: button, exact: true }).click();
    await change(name).waitFor({ state: 'detached' });
    await page.locator('.sett-changes').waitFor();
  }
});

describe('the editor of a kommune that follows the shared text', () => {
  it('may not change it, and has a telephone of the own two clicks away', async () => {
    const [site] = tree.others;
    const before = stack.release(site);
    const page = await signedIn(site);
    await openShared(page);
    await page.getByText('Felles oppføring fra Bygdesamarbeidet.').waitFor();
    expect(await page.locator('#field-title').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Egen telefon' }).click();
    await page.waitForURL(/\/admin\/collections\/adaptation\/[0-9a-f-]+#field-sections__contacts/);
    await page.locator('#sections-contacts-value-row-0').waitFor();
    await unfoldRow(page, 'sections-contacts-value-row-0');
    const number = page.locator('#field-sections__contacts__value__0__value');
    expect(await number.inputValue()).toBe('23 45 67 89');
    await number.fill('55 55 55 55');
    await publishByHand(page);
    await stack.nextRelease(site, before);
    expect(await reads(site)).toContain('55 55 55 55');
    await openShared(page);
    await page.getByRole('button', { name: 'Åpne tilpasningen for Innbygd' }).waitFor();
    await page.context().close();
  });

  async function openShared(page: Page): Promise<void> {
    const { id } = await administrator.read(tree.service);
    await page.goto(`/admin/collections/service/${id}`);
    await page.waitForSelector('#field-title');
  }
});

describe('the editor of the cooperation', () => {
  let page: Page;

  beforeAll(async () => {
    page = await signedIn(tree.cooperation);
  });
  afterAll(() => page.context().close());

  it('sees who has adapted it and where', async () => {
    await openEntry(page, 'service', 'Familiehjelpen');
    await page.getByText('Tilpasset av Innbygd (Kontakt); Utbygd (Kontakt).').waitFor();
    await page.getByRole('link', { name: 'Se felles og lokalt, del for del' }).click();
    await page.getByRole('button', { name: 'Utbygd' }).click();
    await page.getByRole('heading', { name: 'Slik er den hos Utbygd' }).waitFor();
    const contacts = page.locator('.sett-fields__row', { hasText: 'Kontakt' });
    expect(await contacts.innerText()).toContain(tree.ownPhone);
  });

  it('may not take it away without being told who uses it', async () => {
    await openEntry(page, 'service', 'Familiehjelpen');
    await unpublishByHand(page);
    const told = page.locator('.payload-toast-item', {
      hasText: 'Utbygd har tilpasset den (Kontakt)',
    });
    await told.waitFor();
    for (const site of sites) expect(await reads(site)).toContain('Familiehjelpen');
  });

  it('is not kept from publishing by what is broken in one kommune, and nor are the others', async () => {
    const [broken = ''] = await stack.database
      .rows<{ id: string }>('select id from ad where key = $1', [tree.adaptation])
      .then((found) => found.map(({ id }) => id));
    await stack.database.rows(
      `update ad set sections_contacts_mode = 'hide', updated_at = now() where id = $1`,
      [broken],
    );
    const before = new Map(sites.map((site) => [site, stack.release(site)]));
    await openEntry(page, 'service', 'Familiehjelpen');
    await openTab(page, 'Tekst');
    await page.fill('#field-summary', 'Familiehjelpen har flyttet.');
    await publishByHand(page);
    for (const site of tree.others) await stack.nextRelease(site, before.get(site) ?? '');
    await idle(stack);
    expect(stack.release(tree.adapting)).toBe(before.get(tree.adapting));
    expect(await reads(tree.adapting)).toContain(tree.ownPhone);
    await page.goto('/admin');
    const banner = page.locator('.banner', { hasText: 'Sett i Utbygd ble ikke publisert' });
    await banner.waitFor();
    expect(await banner.innerText()).toContain('utbygd/adaptation/familiehjelpen');
  });
});

describe('a new kommune', () => {
  const key = 'hjartdal';
  let page: Page;
  let shared: unknown;

  beforeAll(async () => {
    page = await signedIn();
    shared = await entries();
  });
  afterAll(() => page.context().close());

  it('cannot be made or removed by an editor', async () => {
    const editor = await signedIn(tree.cooperation);
    await editor.goto('/admin/collections/site');
    await editor.getByRole('link', { name: 'Bygdesamarbeidet' }).waitFor();
    expect(await editor.getByRole('button', { name: 'Ny kommune' }).count()).toBe(0);
    const { id } = await administrator.read(tree.cooperation);
    await editor.goto(`/admin/collections/site/${id}`);
    await editor.locator('#action-save').waitFor();
    expect(await editor.getByRole('button', { name: 'Fjern nettstedet …' }).count()).toBe(0);
    await editor.context().close();
  });

  it('is on the web with all that is shared, half a minute after a click', async () => {
    await page.goto('/admin/collections/site');
    await page.getByRole('button', { name: 'Ny kommune' }).click();
    await page.fill('#field-newSiteName', 'Hjartdal');
    await page.getByLabel('Bygger på').selectOption(tree.cooperation);
    const asked = Date.now();
    await page.getByRole('button', { name: 'Lag nettstedet' }).click();
    await page.getByText('hjartdal er laget og publiseres.').waitFor();
    await until(`${key} on the web`, () => stack.store.currentId(key) !== undefined);
    expect(Date.now() - asked).toBeLessThan(30_000);
    const text = await reads(key);
    expect(text).toContain('Sett i Hjartdal');
    expect(text).toContain('Familiehjelpen');
  });

  it('is removed by a click and its key typed, keeps a copy, and takes nothing shared with it', async () => {
    await idle(stack);
    const { id } = await administrator.read(key);
    await page.goto(`/admin/collections/site/${id}`);
    await page.getByRole('button', { name: 'Fjern nettstedet …' }).click();
    const asked = page.locator('section', { has: page.locator('#field-confirmRemoval') });
    const remove = asked.getByRole('button', { name: 'Fjern', exact: true });
    expect(await remove.isDisabled()).toBe(true);
    await page.fill('#field-confirmRemoval', 'hjartda');
    expect(await remove.isDisabled()).toBe(true);
    await page.fill('#field-confirmRemoval', key);
    await remove.click();
    await page.waitForURL('**/admin/collections/site');
    await idle(stack);
    expect((await stack.read(key, '/')).status).toBe(404);
    expect(stack.store.list(key)).toEqual([]);
    const [kept = ''] = readdirSync(path.join(stack.stateDir, 'fjernet'));
    const copy = path.join(stack.stateDir, 'fjernet', kept, 'innhold', key, 'site.yaml');
    expect(readFileSync(copy, 'utf8')).toContain('Sett i Hjartdal');
    expect(await entries()).toEqual(shared);
  });

  /** Every document of the kinds that the tree has, as the CMS holds it. */
  async function entries(): Promise<unknown> {
    const kinds = ['site', 'service', 'helpline', 'theme', 'page', 'adaptation'];
    const asked = kinds.map((kind) => administrator.call('GET', `/api/${kind}?limit=0&depth=0`));
    return (await Promise.all(asked)).map(({ body }) => body['docs']);
  }
});

const recordIds = async (): Promise<string[]> =>
  (await stack.database.rows<{ id: string }>('select id from releases')).map(({ id }) => id);

/** The sites that have a new release on the web, by the release records, when all is done. */
async function rebuiltSince(known: readonly string[]): Promise<string[]> {
  await idle(stack);
  const rows = await stack.database.rows<{ site: string; status: string }>(
    'select site, status from releases where not (id = any($1)) order by site',
    [known],
  );
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['live']));
  return rows.map(({ site }) => site);
}

async function addEditor(site: string): Promise<void> {
  const { id } = await administrator.read(site);
  const { status } = await administrator.call('POST', '/api/users', {
    email: `${site}@sett.localhost`,
    password,
    name: `Redaktør ${site}`,
    role: 'editor',
    mayPublish: true,
    sites: [id],
  });
  expect(status).toBe(201);
}

const PHONE = 390;

/** How wide the page is on a phone: more than the phone when something sticks out. */
async function widthOnPhone(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: PHONE, height: 800 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  return width;
}

/** A browser of one's own, in which the editor of a site has signed in; an administrator when none is named. */
async function signedIn(site?: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL: stack.settings.cmsUrl,
    locale: 'nb-NO',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await signInByHand(page, stack, site ? { email: `${site}@sett.localhost`, password } : undefined);
  return page;
}

async function reads(site: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(stack.address(site, tree.shownPath));
  const text = await page.locator('body').innerText();
  await context.close();
  return text;
}
