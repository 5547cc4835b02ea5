import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture } from './support/reading.ts';

let site: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  site = await openFixture();
});
afterAll(() => site.close());

const clinic = '/tjenester/helsestasjon/';
const static_ = 'Åpner neste gang i dag, mandag 23. november kl. 08.00';
const line = (page: Page) => page.locator('.next').innerText();

/** The clinic's page as it is read at an instant. */
const readAt = <T>(time: string, work: (page: Page) => Promise<T>) =>
  site.at(clinic, { before: (page) => page.clock.install({ time: new Date(time) }) }, work);

describe('«åpent nå»', () => {
  it('stands there while it is open, and changes when it closes', async () => {
    await readAt('2026-11-23T14:20:00Z', async (page) => {
      expect(await line(page)).toBe('Åpent nå, stenger kl. 15.30');
      await page.clock.fastForward('09:30');
      expect(await line(page)).toBe('Åpent nå, stenger kl. 15.30');
      await page.clock.fastForward('01:00');
      expect(await line(page)).toBe('Stengt nå, åpner tirsdag 24. november kl. 08.00');
    });
  });

  it('says when it opens while it is closed', async () => {
    await readAt('2026-11-28T12:00:00Z', async (page) => {
      expect(await line(page)).toBe('Stengt nå, åpner mandag 30. november kl. 08.00');
    });
  });

  it('says nothing of a day that the page knows nothing of', async () => {
    for (const time of ['2026-11-22T12:00:00Z', '2027-03-01T12:00:00Z']) {
      await readAt(time, async (page) => {
        expect(await line(page)).toBe(static_);
      });
    }
  });

  it('is not there without a script, where the date is', async () => {
    await site.at(clinic, { javaScriptEnabled: false }, async (page) => {
      expect(await line(page)).toBe(static_);
    });
  });

  it('is never worked out from hours that nobody has confirmed for years', async () => {
    await site.at('/tjenester/gammel/', {}, async (page) => {
      expect(await page.getByText('Mandag 09.00–19.00').count()).toBe(1);
      expect(await page.locator('script[src]').count()).toBe(0);
      expect(await page.getByText(/åpent nå|stengt nå/i).count()).toBe(0);
    });
  });

  it('costs one small script: the page, its stylesheet and that are all that is fetched', async () => {
    const fetched: string[] = [];
    const before = (page: Page) => {
      page.on('request', (request) => fetched.push(request.resourceType()));
      return Promise.resolve();
    };
    await site.at(clinic, { before }, (page) => page.waitForLoadState('networkidle'));
    expect(fetched.toSorted()).toEqual(['document', 'script', 'stylesheet']);
    const html = await readFile(path.join(site.dir, clinic, 'index.html'), 'utf8');
    const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await readFile(path.join(site.dir, `${script}.br`))).length).toBeLessThan(1500);
  });
});

it('carries the icon in the page, so that no browser asks for it', async () => {
  const [html, files] = await Promise.all([
    readFile(path.join(site.dir, 'index.html'), 'utf8'),
    readdir(site.dir),
  ]);
  expect(html).toContain('<link rel="icon" href="data:image/svg+xml,');
  expect(files.filter((file) => file.startsWith('favicon'))).toEqual([]);
});
