import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pagesIn, type BuiltPage } from '../../apps/web/build/lib/pages.ts';
import { repoRoot } from '../../scripts/lib/paths.ts';

/** A route of the site, and the pages that it has made. */
export interface PageType {
  readonly route: string;
  readonly pages: readonly BuiltPage[];
}

const routesDir = path.join(repoRoot, 'apps/web/src/pages');

/**
 * Every page type of a built site, from the routes themselves, so that a new one cannot be forgotten.
 * Throws for a route that has made no page here, and for a page that no route accounts for.
 */
export async function pageTypes(dir: string): Promise<PageType[]> {
  const pages = (await pagesIn(dir)).filter(({ redirect }) => !redirect);
  const routes = await routesBySpecificity();
  const byRoute = Map.groupBy(pages, ({ address }) => routeOf(routes, address));
  const unused = routes.filter((route) => !byRoute.has(route));
  if (unused.length > 0)
    throw new Error(`These routes have no page in ${dir}: ${unused.join(', ')}`);
  return routes.map((route) => ({ route, pages: byRoute.get(route) ?? [] }));
}

/** The heaviest page of a type: where something fails to fit, it is there. */
export function heaviest({ route, pages }: PageType): BuiltPage {
  const [first] = pages.toSorted((a, b) => b.html.length - a.html.length);
  if (first === undefined) throw new Error(`${route} has no page.`);
  return first;
}

/**
 * The pages to look at closely: the heaviest of each type, and more of it until every part (a class in
 * its HTML) that any page of the site has is on one of them.
 */
export function samples(types: readonly PageType[]): BuiltPage[] {
  const seen = new Set<string>();
  const chosen = types.map(heaviest);
  for (const { html } of chosen) for (const part of partsOf(html)) seen.add(part);
  const rest = types.flatMap(({ pages }) => pages).sort((a, b) => b.html.length - a.html.length);
  for (const page of rest) {
    const parts = partsOf(page.html).filter((part) => !seen.has(part));
    if (parts.length === 0) continue;
    chosen.push(page);
    for (const part of parts) seen.add(part);
  }
  return chosen;
}

/** As few pages as possible that together have every part that any page of the site has. */
export function covering(pages: readonly BuiltPage[]): BuiltPage[] {
  const left = new Set(pages.flatMap(({ html }) => partsOf(html)));
  const waiting = pages.map((page) => ({ page, parts: [...new Set(partsOf(page.html))] }));
  const chosen: BuiltPage[] = [];
  while (left.size > 0) {
    const gain = ({ parts }: { parts: string[] }) => parts.filter((part) => left.has(part)).length;
    const best = waiting.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best.page);
    for (const part of best.parts) left.delete(part);
  }
  return chosen;
}

const partsOf = (html: string): string[] =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));

async function routesBySpecificity(): Promise<string[]> {
  const files = await readdir(routesDir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.split(path.sep).join('/'))
    .sort((a, b) => openness(a) - openness(b) || a.localeCompare(b));
}

/** As Astro ranks them: a name before a parameter, a parameter before a rest. */
function openness(route: string): number {
  const own = route.replace('[...language]/', '');
  return 1000 * (own.split('[...').length - 1) + 100 * (own.split('[').length - 1) - own.length;
}

function routeOf(routes: readonly string[], address: string): string {
  const route = routes.find((each) => patternOf(each).test(address));
  if (route === undefined) throw new Error(`No route accounts for ${address}.`);
  return route;
}

function patternOf(route: string): RegExp {
  const address = route
    .replace(/\.astro$/, route === '404.astro' ? '.html' : '/')
    .replace(/(?:^|(?<=\/))index\/$/, '')
    .replace('[...language]/', '(?:(?:n[bn]|en|ar)/)?')
    .replaceAll(/\[\.\.\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/${address}$`);
}
