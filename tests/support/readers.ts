import { expect } from 'vitest';
import type { Stack } from './stack.ts';

/** Every page of a site as a reader gets it, by path. Throws when one does not answer. */
export async function pagesOf(stack: Stack, site: string): Promise<ReadonlyMap<string, string>> {
  const paths = await pathsOf(stack, site);
  const pages = new Map<string, string>();
  for (const path of paths) {
    const { status, body } = await stack.read(site, path);
    if (status !== 200) throw new Error(`${site}${path} answers ${String(status)}.`);
    pages.set(path, body);
  }
  return pages;
}

/** The paths in the site's sitemap. */
export async function pathsOf(stack: Stack, site: string): Promise<string[]> {
  const { status, body } = await stack.read(site, '/sitemap.xml');
  if (status !== 200) throw new Error(`${site} has no sitemap (${String(status)}).`);
  const paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  if (paths.length < 10) throw new Error(`${site} lists ${String(paths.length)} pages only.`);
  return paths;
}

/** Holds that nothing of a site changes for its readers while something goes wrong behind it. */
export async function expectUnharmed(
  stack: Stack,
  site: string,
  work: () => Promise<void>,
): Promise<void> {
  const [release, pages] = [stack.release(site), await pagesOf(stack, site)];
  await work();
  expect(stack.release(site)).toBe(release);
  expect(await pagesOf(stack, site)).toEqual(pages);
}
