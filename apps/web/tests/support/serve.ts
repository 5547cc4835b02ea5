import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor } from '@sett/releases';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** Serves a finished site with the headers it has in production. */
export async function serve(dir: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(dir, decodeURIComponent(pathname));
    const page = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
    const isThere = existsSync(page) && statSync(page).isFile();
    const file = isThere ? page : path.join(dir, '404.html');
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { ...headersFor(pathname), 'Content-Type': type });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
