import { measureSite } from './bench/site.ts';

/** `npm run bench [pages…]`: speed and size on generated content, 260 and 2,600 pages unless told. */
const sizes = process.argv.slice(2).map(Number);

for (const pages of sizes.length > 0 ? sizes : [260, 2600]) {
  console.log(`\n${String(pages)} pages`);
  for (const { what, value } of await measureSite(pages))
    console.log(`  ${what.padEnd(48)} ${value}`);
}
