import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { BuildContext, Step } from '../context.ts';
import { pagesIn } from '../lib/pages.ts';

/** Pagefind's own interfaces and its worker, which the site does not use. */
const UNUSED = /(?:-ui|-highlight|-worker)\.(?:js|css)$/;

/** What a page says of itself that is to be found. */
const INDEXED = ' data-pagefind-body';

/**
 * Pagefind reads the finished pages that are to be found, and makes an index for each målform. It is given
 * these alone: it would read all of them to find out. One after the other, for it numbers them as they come.
 */
export const searchStep: Step = {
  name: 'søk',
  run: async ({ outDir }: BuildContext) => {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Søket kunne ikke startes: ${errors.join(', ')}`);
    try {
      const failed = await addPages(index, outDir);
      failed.push(...(await writeIndex(index, path.join(outDir, 'pagefind'))));
      return failed.map((message) => ({ message }));
    } finally {
      await close();
    }
  },
};

async function addPages(index: PagefindIndex, outDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const { file, html } of await pagesIn(outDir)) {
    if (!html.includes(INDEXED)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath: file, content: html });
    found.push(...errors.map((error) => `${file}: ${error}`));
  }
  return found;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<string[]> {
  const { files, errors } = await index.getFiles();
  for (const file of files.filter(({ path: name }) => !UNUSED.test(name))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return errors;
}
