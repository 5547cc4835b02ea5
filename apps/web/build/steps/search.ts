import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { BuildContext, Step } from '../context.ts';

/** Pagefind reads the finished pages and writes an index for each målform. */
export const searchStep: Step = {
  name: 'søk',
  run: async ({ outDir }: BuildContext) => {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Søket kunne ikke startes: ${errors.join(', ')}`);
    try {
      const added = await index.addDirectory({ path: outDir });
      const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
      return [...added.errors, ...written.errors].map((message) => ({ message }));
    } finally {
      await close();
    }
  },
};
