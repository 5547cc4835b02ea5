import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';

/** What somebody who needs help types, and what they should find first. */
const site = await serveBuilt(path.join(repoRoot, 'content'), 'seljord');
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

it.each([
  ['barnevern', 'Barnevernet i Vest-Telemark'],
  ['helsestasjon', 'Helsestasjon og skulehelseteneste'],
  ['ppt', 'PP-tenesta (PPT)'],
  ['nav', 'Nav Vest-Telemark'],
  ['skolevegring', 'Vil ikkje på skulen'],
  ['skulevegring', 'Vil ikkje på skulen'],
])('finds for «%s» %s first', async (query, title) => {
  const page = await browser.newPage({ baseURL: site.origin });
  await page.goto(`/sok/?q=${query}`);
  const first = page.locator('#treff .hit h2').first();
  await first.waitFor();
  expect(await first.innerText()).toBe(title);
  await page.close();
});
