import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addBlock,
  appendToText,
  openEntry,
  openTab,
  publishByHand,
  signInByHand,
  unfoldRow,
  unpublishByHand,
  writeInRow,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Editor } from '../support/editor.ts';
import { expectTidy, idle } from '../support/publishing.ts';
import { expectUnharmed } from '../support/readers.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const site = 'fjellbygd';
const stack = await startStack({ parts: ['server', 'worker', 'cms'] });
const browser = await openBrowser();
const context = await browser.newContext({ baseURL: stack.settings.cmsUrl, locale: 'nb-NO' });
const strangers: string[] = [];
let editor: Editor;
let page: Page;

context.on('request', (request) => {
  const { protocol, hostname } = new URL(request.url());
  if (protocol.startsWith('http') && !hostname.endsWith('localhost')) strangers.push(request.url());
});

beforeAll(async () => {
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await signInByHand(page, stack);
  editor = await signIn(stack);
});

beforeEach(() => idle(stack));

afterAll(async () => {
  await browser.close();
  await stack.dispose();
});

/** What a reader sees on a page of the site, in the same browser. */
async function reads(
  path: string,
): Promise<{ status: number; text: string; links: (string | null)[] }> {
  const reader = await context.newPage();
  const response = await reader.goto(stack.address(site, path));
  const anchors = await reader.locator('main a').all();
  const links = await Promise.all(anchors.map((each) => each.getAttribute('href')));
  const found = {
    status: response?.status() ?? 0,
    text: await reader.locator('body').innerText(),
    links,
  };
  await reader.close();
  return found;
}

/** Whether a part of it stands in the window. */
async function isOnScreen(place: Locator): Promise<boolean> {
  const box = await place.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  return box !== null && box.y < height && box.y + box.height > 0;
}

describe('an editor', () => {
  it('sees on the first page what a site lacks, and goes from there to the document', async () => {
    await page.goto('/admin');
    const lacking = page.locator('.sett-overview details', { hasText: 'Sett i Fjellbygd' });
    await lacking.locator('summary').click();
    await lacking.getByRole('button', { name: /^Mangler: åpningstid \d/ }).click();
    const line = lacking.getByRole('listitem').filter({ hasText: 'Åpen barnehage' });
    await line.getByText(/^Mangler åpningstid, .*og hvem som eier teksten\.$/).waitFor();
    await line.getByText('Ikke bekreftet.').waitFor();
    await line.getByRole('link', { name: 'Åpen barnehage' }).click();
    await page.waitForURL(/\/admin\/collections\/service\/[0-9a-f-]+#hours$/);
    const hours = page.locator('#field-hours');
    await hours.locator(':focus').waitFor();
    expect(await isOnScreen(hours)).toBe(true);
    await openTab(page, 'Tekst');
    await hours.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Mangler åpningstid' }).click();
    await hours.locator(':focus').waitFor();
  });

  it('changes the text and the telephone number of a service, and both are on the site', async () => {
    const before = stack.release(site);
    await openEntry(page, 'service', 'Åpen barnehage');
    await page.fill('#field-summary', 'Et sted å være sammen.');
    await appendToText(page, 'Hva du kan få hjelp med', ' og hjelper');
    await openTab(page, 'Kontakt og tid');
    await unfoldRow(page, 'contacts-row-0');
    await page.fill('#field-contacts__0__value', '98 76 54 32');
    await publishByHand(page);
    const release = await stack.nextRelease(site, before);
    const { text, links } = await reads('/tjenester/apen-barnehage/');
    expect(text).toContain('Et sted å være sammen.');
    expect(text).toContain('Vi svarer og hjelper');
    expect(text).toContain('98 76 54 32');
    expect(links).toContain('tel:+4798765432');
    await idle(stack);
    await page.getByText(/^På nett \d\d:\d\d:\d\d$/).waitFor();
    await page.goto('/admin/collections/releases');
    const row = page.locator('tr', { hasText: release });
    await row.getByText('På nett').waitFor();
    await row.getByText(/\d\d:\d\d:\d\d/).waitFor();
  });

  it('rolls back in one click', async () => {
    const bad = stack.release(site);
    const earlier = stack.store.list(site).find(({ live }) => !live)?.manifest.id ?? '';
    await page.goto('/admin/collections/releases');
    await page.getByRole('link', { name: earlier, exact: true }).click();
    await page.getByRole('button', { name: 'Rull tilbake til denne' }).click();
    expect(await stack.nextRelease(site, bad)).toBe(earlier);
    expect((await reads('/tjenester/apen-barnehage/')).text).not.toContain('98 76 54 32');
    await expectTidy(stack, site);
  });

  it('takes a service off the site, and relations to it drop silently', async () => {
    const before = stack.release(site);
    const address = '/tjenester/helsestasjon/';
    expect((await reads('/tjenester/ppt/')).links).toContain(address);
    await openEntry(page, 'service', 'Helsestasjonen');
    await unpublishByHand(page);
    await stack.nextRelease(site, before);
    expect((await reads(address)).status).toBe(404);
    const { status, links } = await reads('/tjenester/ppt/');
    expect(status).toBe(200);
    expect(links).not.toContain(address);
  });

  it('is refused to take away what somebody links to, and told whose text it is', async () => {
    await openEntry(page, 'service', 'Hjelp til å lære');
    await unpublishByHand(page);
    await page.locator('.payload-toast-item', { hasText: 'Slik jobber vi sammen' }).waitFor();
    await idle(stack);
    expect((await reads('/tjenester/ppt/')).status).toBe(200);
  });

  it('moves a page, and the old address leads to the new one', async () => {
    const before = stack.release(site);
    await openEntry(page, 'service', 'Åpen barnehage');
    await page.fill('#field-slug', 'apen-dor');
    await publishByHand(page);
    await stack.nextRelease(site, before);
    const { status, headers } = await stack.read(site, '/tjenester/apen-barnehage/');
    expect([status, headers.location]).toEqual([301, '/tjenester/apen-dor/']);
    expect((await reads('/tjenester/apen-barnehage/')).text).toContain('Åpen barnehage');
  });

  it('builds a page of blocks, and knows each again by its title', async () => {
    const before = stack.release(site);
    await openEntry(page, 'page', 'Slik jobber vi sammen');
    await addBlock(page, 'Faktaboks');
    await unfoldRow(page, 'blocks-row-0');
    await page.fill('#field-blocks__0__title', 'Husk dette');
    await writeInRow(page, 'blocks-row-0', 'Ring før du drar.');
    await publishByHand(page);
    await stack.nextRelease(site, before);
    const { text } = await reads('/slik-jobber-vi/');
    expect(text).toMatch(/Husk dette\s+Ring før du drar\./);
    await openEntry(page, 'page', 'Slik jobber vi sammen');
    await page.getByText('1. Faktaboks: Husk dette').waitFor();
  });

  it('sees why a site could not be published, and goes from there to what must be mended', async () => {
    const service = '(select id from services where key = $1)';
    await stack.database.rows(
      `update services_locales set title = null where _parent_id = ${service}`,
      [keys.neighbour],
    );
    await stack.database.rows('update services set updated_at = now() where key = $1', [
      keys.neighbour,
    ]);
    const before = stack.release(site);
    await expectUnharmed(stack, 'dalbygd', async () => {
      await editor.publish(keys.helpline, { summary: 'Nytt fra Norge.' });
      await stack.nextRelease(site, before);
      await idle(stack);
    });
    await page.goto('/admin');
    const banner = page.locator('.banner', { hasText: 'Sett i Dalbygd ble ikke publisert' });
    await banner.waitFor();
    expect(await banner.innerText()).toContain('title');
    await banner.getByRole('link', { name: `Rett ${keys.neighbour}` }).click();
    await page.waitForURL(/\/admin\/collections\/service\/[0-9a-f-]+/);
    await page.waitForSelector('#field-title');
    expect(await page.inputValue('#field-title')).toBe('');
  });

  it('has asked nobody else for anything', () => {
    expect(strangers).toEqual([]);
  });
});
