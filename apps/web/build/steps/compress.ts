import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { isGuideState } from '@sett/releases';
import type { BuildContext, Step } from '../context.ts';
import { filesIn } from '../lib/files.ts';

const COMPRESSIBLE = /\.(?:html|css|js|mjs|svg|xml|json|txt|ics|ttl)$/;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/**
 * Measured on 262 files of 2.4 MB, one core: quality 9 takes 0.1 s and gives 684 kB, 10 takes 0.9 s and
 * gives 636 kB, 11 takes 2.4 s and gives 625 kB. The stylesheet is made once and read by everybody.
 */
function quality(file: string, bytes: number): number {
  if (file.endsWith('.css')) return 11;
  // A site has hundreds of states, and each is read by few: 160 bytes are not worth 3 ms of every publish.
  return bytes > LARGE || isGuideState(`/${file}`) ? 9 : 10;
}

/** Long lists, of which a large kommune has many: they take the time of fifty pages each. */
const LARGE = 100_000;

/** A window no larger than the file: the default of 4 MB is cleared for each, and takes most of the time. */
const windowBits = (bytes: number) => Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes + 16))));

/** A brotli and a gzip copy beside each text file, so that any static server can send them as they are. */
export const compressStep: Step = {
  name: 'komprimering',
  run: async ({ outDir }: BuildContext) => {
    const files = (await filesIn(outDir)).filter((file) => COMPRESSIBLE.test(file));
    const queue = files.values();
    await Promise.all(
      Array.from({ length: availableParallelism() * 2 }, async () => {
        for (const file of queue) await compress(outDir, file);
      }),
    );
    return [];
  },
};

async function compress(outDir: string, file: string): Promise<void> {
  const place = path.join(outDir, file);
  const text = await readFile(place);
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality(file, text.length),
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [zlib.constants.BROTLI_PARAM_LGWIN]: windowBits(text.length),
  };
  await writeFile(`${place}.br`, await brotli(text, { params }));
  await writeFile(`${place}.gz`, await gzip(text, { level: 9 }));
}
