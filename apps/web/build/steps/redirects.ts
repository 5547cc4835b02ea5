import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { redirectsFile } from '@sett/releases';
import { redirectPage } from '../../src/content/redirect-page.ts';
import { redirectsOf } from '../../src/content/redirects.ts';
import { contentOf, type BuildContext, type Step } from '../context.ts';

/** Old addresses as pages that lead on, for any static server, and as a list for ours. */
export const redirectsStep: Step = {
  name: 'videresendinger',
  run: async (context: BuildContext) => {
    const content = contentOf(context);
    const redirects = redirectsOf(content);
    for (const redirect of redirects) {
      const folder = path.join(context.outDir, ...decodeURIComponent(redirect.from).split('/'));
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'index.html'), redirectPage(content, redirect));
    }
    const list = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
    await writeFile(path.join(context.outDir, redirectsFile), `${JSON.stringify(list, null, 2)}\n`);
    return [];
  },
};
