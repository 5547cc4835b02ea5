import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright';
import { openBrowser } from '../../../../tests/support/browser.ts';
import { fixtureDir, fixtureNow } from './fixture.ts';
import { serve } from './serve.ts';

const run = promisify(execFile);
const cli = path.resolve(import.meta.dirname, '../../build/cli.ts');

/** The fixture site, built and served, with a browser to read it in. */
export async function openFixture() {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'sett-reading-'));
  const args = ['--content', fixtureDir, '--site', 'testvik', '--out', dir];
  await run(process.execPath, [cli, ...args, '--now', fixtureNow.toISOString()]);
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
      await rm(dir, { recursive: true, force: true });
    },
  };
}
