import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

/** The Chromium of this machine: CHROME_PATH, Playwright's own, or the system's. */
export function openBrowser(): Promise<Browser> {
  const places = [process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium: set CHROME_PATH, or run npx playwright install chromium.');
  }
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...asRoot] });
}
