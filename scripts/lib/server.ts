import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { isGuideState, openStore, securityHeaders, type ReleaseStore } from '@sett/releases';
import { health } from './server/health.ts';
import { siteList } from './server/site-list.ts';
import { openSites } from './server/sites.ts';

type Options = {
  readonly releasesDir: string;
  readonly port: number;
  readonly log?: (message: string) => void;
};

/** The HTTP server of all published sites. It needs the release folders and nothing else. */
export function createSiteServer({ releasesDir, port, log = console.error }: Options): Server {
  const store = openStore(releasesDir);
  const sites = openSites(store, log);
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const hostname = hostOf(request);
    const site = sites.serving(hostname);
    if (site) return site(request, response);
    return answerHouse({ store, port, hostname, request, response });
  };
  return createServer((request, response) => {
    guard(request, response, log);
    try {
      handle(request, response);
    } catch (error) {
      fail(error, request, response, log);
    }
  });
}

type House = {
  store: ReleaseStore;
  port: number;
  hostname: string;
  request: IncomingMessage;
  response: ServerResponse;
};

/** What is answered under the server's own name: the list of sites and their health. */
function answerHouse({ store, port, hostname, request, response }: House): void {
  const pathname = request.url?.split('?')[0];
  const own = hostname === 'localhost' || isIP(hostname) !== 0;
  if (own && pathname === '/healthz') {
    return send(response, 200, 'application/json', `${JSON.stringify(health(store))}\n`);
  }
  const page = siteList(health(store).sites, port, own ? undefined : hostname);
  send(response, own && pathname === '/' ? 200 : 404, 'text/html; charset=utf-8', page.html, {
    'Content-Security-Policy': page.policy,
  });
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  extra: Record<string, string> = {},
): void {
  const headers = { ...securityHeaders('/'), 'Cache-Control': 'no-store', 'Content-Type': type };
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body), ...extra });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function refuseMethod(response: ServerResponse): void {
  send(response, 405, 'text/plain; charset=utf-8', 'Bare GET og HEAD.\n', { Allow: 'GET, HEAD' });
}

function hostOf(request: IncomingMessage): string {
  const host = request.headers.host ?? 'localhost';
  const name = host.startsWith('[') ? host.slice(1).split(']')[0] : host.split(':')[0];
  return (name ?? '').toLowerCase().replace(/\.$/, '');
}

/** A file that vanishes or a reader who leaves in the middle must end that one answer only. */
function guard(
  request: IncomingMessage,
  response: ServerResponse,
  log: (text: string) => void,
): void {
  response.on('pipe', (source) => {
    source.on('error', (error) => fail(error, request, response, log));
    response.on('close', () => {
      if ('destroy' in source && typeof source.destroy === 'function') source.destroy();
    });
  });
}

function fail(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  log: (text: string) => void,
): void {
  log(`Feil i svaret på ${String(request.headers.host)}${said(request.url, error)}`);
  if (response.headersSent) response.destroy();
  else send(response, 500, 'text/plain; charset=utf-8', 'Noe gikk galt. Prøv igjen om litt.\n');
}

/** What went wrong, for the log; nothing of an address that tells what somebody has answered. */
function said(url = '/', error: unknown): string {
  if (!isGuideState(url))
    return `${url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukjent';
  return ` (et steg i en veiviser): ${code}`;
}
