import { parseArgs } from 'node:util';
import type { Figure } from './bench/measure.ts';
import { measureSite } from './bench/site.ts';
import { measureTree } from './bench/tree.ts';

/**
 * `npm run bench [-- --pages 260,2600 --sites 1,8,100]`: speed and size on generated content; one site
 * of so many pages, and trees of so many kommuner. Only what is named is measured.
 */
const { values } = parseArgs({ options: { pages: { type: 'string' }, sites: { type: 'string' } } });
const isAll = values.pages === undefined && values.sites === undefined;

for (const pages of numbers(values.pages, '260,2600'))
  print(`${String(pages)} pages`, await measureSite(pages));
for (const sites of numbers(values.sites, '1,8,100'))
  print(`${String(sites)} kommuner of 260 pages`, await measureTree(sites));

function numbers(given: string | undefined, standard: string): number[] {
  const list = given ?? (isAll ? standard : '');
  return list.split(',').filter(Boolean).map(Number);
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, value } of figures) console.log(`  ${what.padEnd(48)} ${value}`);
}
