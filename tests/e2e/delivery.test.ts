import { request } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { linkedAs, tagsOf } from '../../apps/web/build/lib/html.ts';
import { MOST_BYTES } from '../../apps/web/build/verify/budget.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { serveBuilt } from '../support/built-sites.ts';
import { heaviest, pageTypes } from '../support/page-types.ts';

const MOST_REQUESTS = 3;
const HEADERS_AND_ICON = 18_000 - MOST_BYTES;

const site = await serveBuilt(path.join(repoRoot, 'content'), 'oppdal');
const types = await pageTypes(site.dir);
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  await site.dispose();
});

/** What a server sends for one address: bytes of the body and of the head, and what the head says. */
function fetched(address: string) {
  const headers = { Host: `oppdal.localhost`, 'Accept-Encoding': 'br, gzip' };
  return new Promise<{ body: number; head: number; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const asked = request({ port: site.port, path: address, headers, agent: false }, (answer) => {
        let body = 0;
        answer.on('data', (chunk: Buffer) => (body += chunk.length));
        answer.on('end', () => {
          const lines = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
          resolve({ body, head: lines + 'HTTP/1.1 200 OK'.length + 4, headers: answer.headers });
        });
        answer.on('error', reject);
      });
      asked.on('error', reject).end();
    },
  );
}

const policy = (wasm: string) =>
  `default-src 'none'; style-src 'self'; script-src 'self'${wasm}; img-src 'self' data:; font-src 'self'; ` +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

describe.each(types)('$route', (type) => {
  it('is sent within the budget, every page of it, and lets in nothing but its own', async () => {
    for (const { address, html } of type.pages) {
      const page = await fetched(address);
      const styles = linkedAs(html, 'stylesheet');
      const icons = linkedAs(html, 'icon').filter((href) => !href.startsWith('data:'));
      const scripts = scriptsOf(html);
      const [style, ...others] = await Promise.all(
        [...styles, ...scripts, ...icons].map((each) => fetched(each)),
      );
      expect(styles, address).toHaveLength(1);
      expect(1 + styles.length + scripts.length + icons.length, address).toBeLessThanOrEqual(
        MOST_REQUESTS,
      );
      expect(page.headers['content-encoding'], address).toBe('br');
      expect(page.body + (style?.body ?? Infinity), address).toBeLessThanOrEqual(MOST_BYTES);
      const all = [page, style, ...others].reduce(
        (sum, each) => sum + (each?.body ?? Infinity) + (each?.head ?? 0),
        0,
      );
      expect(all, address).toBeLessThanOrEqual(MOST_BYTES + HEADERS_AND_ICON);
      const wasm = type.route.endsWith('/sok.astro') ? " 'wasm-unsafe-eval'" : '';
      expect(page.headers['content-security-policy'], address).toBe(policy(wasm));
      expect(page.headers['set-cookie'], address).toBeUndefined();
    }
  });

  it('says the same without JavaScript, where it has a script', async () => {
    const scripted = type.pages.filter(({ html }) => scriptsOf(html).length > 0);
    if (scripted.length === 0) return;
    const { address } = heaviest({ ...type, pages: scripted });
    const [plain, lively] = [await said(address, false), await said(address, true)];
    expect(plain.length).toBeGreaterThan(0);
    expect(lively.filter((line) => !plain.includes(line))).toEqual([]);
  });
});

const scriptsOf = (html: string) =>
  tagsOf(html, 'script').flatMap(({ attributes }) => attributes.get('src') ?? []);

async function opened<T>(javaScriptEnabled: boolean, work: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Every line that a reader sees, but what only a script can do: keep «åpent nå» up to date, and copy. */
const said = (address: string, javaScript: boolean): Promise<string[]> =>
  opened(javaScript, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const kept = (await page.locator('.next, [data-copied]').allInnerTexts()).flatMap(linesOf);
    const lines = linesOf(await page.locator('body').innerText());
    return lines.filter((line) => !kept.includes(line));
  });

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
