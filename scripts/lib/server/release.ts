import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { headersFor, readRedirects, redirectsFile } from '@sett/releases';
import sirv from 'sirv';
import type { Handler } from './sites.ts';

const notFoundPages = {
  nn: ['/nn/404.html', '/nn/404/'],
  nb: ['/nb/404.html', '/nb/404/'],
} as const;

/** Serves one release folder: its files, its redirects, and its own page for what it does not have. */
export function serveRelease(dir: string): Handler {
  const files = sirv(dir, { etag: true, brotli: true, gzip: true, dotfiles: false });
  const redirects = readRedirects(dir);
  return (request, response) => {
    const { pathname, search } = split(request.url ?? '/');
    if (pathname === undefined) return missing(dir, files, request, response, '/');
    const target = redirects.get(pathname) ?? redirects.get(`${pathname}/`);
    if (target !== undefined) return redirect(response, 301, target + search, pathname);
    if (lacksSlash(dir, pathname))
      return redirect(response, 308, `${encodeURI(pathname)}/${search}`, pathname);
    if (isInternal(pathname)) return missing(dir, files, request, response, pathname);
    keepSimpleRange(request);
    setHeaders(response, headersFor(pathname));
    files(request, response, () => missing(dir, files, request, response, pathname));
  };
}

type Files = ReturnType<typeof sirv>;

/** The release's own 404 page, in the målform of the address where there is one. */
function missing(
  dir: string,
  files: Files,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): void {
  const prefix = /^\/(nn|nb)\//.exec(pathname)?.[1];
  const wanted = prefix === 'nn' || prefix === 'nb' ? notFoundPages[prefix] : [];
  const page = [...wanted, '/404.html', '/404/'].find((url) => existsSync(fileOf(dir, url)));
  setHeaders(response, { ...headersFor(pathname), 'Cache-Control': 'no-cache' });
  delete request.headers.range;
  delete request.headers['if-none-match'];
  if (page === undefined) return plainNotFound(response);
  request.url = page;
  files(request, withStatus(response, 404), () => plainNotFound(response));
}

function plainNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Fant ikke siden.\n');
}

/** sirv answers 200 for what it finds; here the page that was found says that the asked one was not. */
function withStatus(response: ServerResponse, status: number): ServerResponse {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (_status: number, ...rest: never[]) => writeHead(status, ...rest);
  return response;
}

function split(url: string): { pathname: string | undefined; search: string } {
  const [raw = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  try {
    return { pathname: decodeURI(raw), search };
  } catch {
    return { pathname: undefined, search }; // %-signs that are no text
  }
}

function lacksSlash(dir: string, pathname: string): boolean {
  if (pathname.endsWith('/') || pathname.startsWith('//') || pathname.includes('\0')) return false;
  const folder = path.join(dir, pathname);
  if (!folder.startsWith(dir + path.sep)) return false;
  return existsSync(path.join(folder, 'index.html')) && statSync(folder).isDirectory();
}

function isInternal(pathname: string): boolean {
  return pathname === `/${redirectsFile}` || /\/\.(?!well-known\/)/.test(pathname);
}

function redirect(
  response: ServerResponse,
  status: number,
  location: string,
  pathname: string,
): void {
  setHeaders(response, headersFor(pathname));
  response.writeHead(status, { Location: location, 'Content-Length': 0 });
  response.end();
}

function fileOf(dir: string, url: string): string {
  return path.join(dir, url.endsWith('/') ? `${url}index.html` : url);
}

/** sirv reads one plain range; anything else is answered with the whole file, as the standard allows. */
function keepSimpleRange(request: IncomingMessage): void {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const [, start = '', end = ''] = range ?? [];
  if (!range || (end !== '' && Number(end) < Number(start))) delete request.headers.range;
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
