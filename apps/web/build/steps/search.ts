import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { BuildContext, Step } from '../context.ts';

/** Pagefind's own interfaces and its worker, which the site does not use. */
const UNUSED = /(?:-ui|-highlight|-worker)\.(?:js|css)$/;

/** Pagefind reads the finished pages and makes an index for each målform. */
export const searchStep: Step = {
  name: 'søk',
  run: async ({ outDir }: BuildContext) => {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Søket kunne ikke startes: ${errors.join(', ')}`);
    try {
      const added = await index.addDirectory({ path: outDir });
      const failed = [...added.errors, ...(await writeIndex(index, path.join(outDir, 'pagefind')))];
      return failed.map((message) => ({ message }));
    } finally {
      await close();
    }
  },
};

async function writeIndex(index: PagefindIndex, folder: string): Promise<string[]> {
  const { files, errors } = await index.getFiles();
  for (const file of files.filter(({ path: name }) => !UNUSED.test(name))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return errors;
}
