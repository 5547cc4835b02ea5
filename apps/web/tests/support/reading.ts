import type { BrowserContextOptions, Page } from 'playwright';
import { openBrowser } from '../../../../tests/support/browser.ts';
import { builtOnce } from '../../../../tests/support/build-once.ts';
import { fixtureDir, fixtureNow } from './fixture.ts';
import { serve } from './serve.ts';

/** The fixture site, built and served, with a browser to read it in. */
export async function openFixture() {
  const { out: dir } = await builtOnce({
    contentDir: fixtureDir,
    site: 'testvik',
    now: fixtureNow,
  });
  const site = await serve(dir);
  const browser = await openBrowser();
  return {
    dir,
    /** Does something on the page at an address, in a context of its own. */
    async at<T>(
      address: string,
      { before, ...options }: BrowserContextOptions & { before?: (page: Page) => Promise<void> },
      work: (page: Page) => Promise<T>,
    ): Promise<T> {
      const context = await browser.newContext({ baseURL: site.origin, ...options });
      const page = await context.newPage();
      try {
        await before?.(page);
        await page.goto(address);
        return await work(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}
