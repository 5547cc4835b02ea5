import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { originOf } from '../../src/content/addresses.ts';
import { contentOf, type BuildContext, type Step } from '../context.ts';
import { pagesIn } from '../lib/pages.ts';

/** Every page that may be found, for search engines. */
export const sitemapStep: Step = {
  name: 'nettstedskart',
  run: async (context: BuildContext) => {
    const origin = originOf(contentOf(context));
    const pages = (await pagesIn(context.outDir)).filter(
      ({ html }) => !html.includes('name="robots" content="noindex"'),
    );
    const urls = pages.map(({ address }) => `<url><loc>${origin}${address}</loc></url>`);
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
    await writeFile(path.join(context.outDir, 'sitemap.xml'), xml);
    return [];
  },
};
