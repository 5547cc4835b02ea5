import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface PageBytes {
  html: number;
  css: number;
  requests: number;
}

/** Bytes over the wire, brotli, of one page and its stylesheet, and the requests that it takes. */
export function pageBytes(siteDir: string, page: string): PageBytes {
  const file = path.join(siteDir, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href ?? '',
  );
  const icons = html.includes('rel="icon"') ? 1 : 0;
  return {
    html: compressed(file),
    css: sheets.reduce((sum, href) => sum + compressed(path.join(siteDir, href)), 0),
    requests: 1 + sheets.length + icons,
  };
}

const compressed = (file: string) => statSync(`${file}.br`).size;
