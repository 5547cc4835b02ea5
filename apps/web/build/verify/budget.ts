import { readFile } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';
import { linkedAs } from '../lib/html.ts';
import type { Release, ReleaseCheck } from './check.ts';

/** What fits in the first round trip: ten packets of TCP. */
export const MOST_BYTES = 14_600;

/** Pages that hold the whole catalogue or the whole index grow with the kommune; they have a larger budget. */
const LIST_BYTES = 40_000;
const lists =
  /^\/(?:n[bn]\/)?(?:tema\/|tjenester\/(?:$|alder\/|for\/|niva\/|uten-henvisning\/|gratis\/|kveld\/)|a-a\/|lover\/$|ord\/$|hjelpetelefoner\/$|akutt\/$)/;

/** A page and its one stylesheet, as they are sent, are small enough for a bad line. */
export const budgetCheck: ReleaseCheck = async (release) => {
  const sizes = new Map<string, number>();
  const problems = [];
  for (const { file, address, html } of release.pages) {
    const styles = linkedAs(html, 'stylesheet');
    const css = await Promise.all(styles.map((href) => compressedSize(release, sizes, href)));
    const bytes = brotliSize(Buffer.from(html)) + css.reduce((sum, size) => sum + size, 0);
    const most = lists.test(address) ? LIST_BYTES : MOST_BYTES;
    if (styles.length > 1)
      problems.push({
        file,
        message: `Siden har ${String(styles.length)} stilark.`,
        remedy: 'Samle dem i ett.',
      });
    if (bytes > most) problems.push(tooLarge(file, bytes, most));
  }
  return problems;
};

async function compressedSize(
  { context }: Release,
  sizes: Map<string, number>,
  href: string,
): Promise<number> {
  const known = sizes.get(href);
  if (known !== undefined) return known;
  const size = brotliSize(await readFile(path.join(context.outDir, href)));
  sizes.set(href, size);
  return size;
}

const brotliSize = (text: Buffer): number =>
  zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const tooLarge = (file: string, bytes: number, most: number) => ({
  file,
  message: `Siden og stilarket er ${String(bytes)} byte komprimert; grensen er ${String(most)}.`,
  remedy: 'Del teksten på flere sider.',
});
