import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from './files.ts';

/** A finished HTML page. */
export interface BuiltPage {
  file: string;
  address: string;
  html: string;
  /** Only leads on to another page. */
  redirect: boolean;
}

/** Every HTML page of a release, by address. */
export async function pagesIn(outDir: string): Promise<BuiltPage[]> {
  const files = (await filesIn(outDir)).filter(
    (file) => file.endsWith('.html') && !file.startsWith('pagefind/'),
  );
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(outDir, file), 'utf8');
      const address = `/${file.replace(/index\.html$/, '')}`;
      return { file, address, html, redirect: html.includes('http-equiv="refresh"') };
    }),
  );
}
