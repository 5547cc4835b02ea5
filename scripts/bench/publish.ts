import { setTimeout as sleep } from 'node:timers/promises';
import type { startStack } from './stack.ts';

type Stack = Awaited<ReturnType<typeof startStack>>;

/** Publishes a change of one service through the CMS as an editor would; milliseconds until it is live. */
export async function publishOneChange(stack: Stack, site: string): Promise<number> {
  const ask = await signedIn(stack);
  const before = stack.store.currentId(site);
  const start = performance.now();
  await change(ask, await anyService(ask));
  while (stack.store.currentId(site) === before) {
    if (performance.now() - start > 300_000) throw new Error('Not live after five minutes.');
    await sleep(20);
  }
  return performance.now() - start;
}

/** What one change led to: how many sites were built, by the record of releases, and how long it took. */
export interface Spread {
  sites: number;
  ms: number;
}

/** Publishes a change of one entry, and waits until every site that shows it is live again. */
export async function publishEverywhere(stack: Stack, key: string): Promise<Spread> {
  const ask = await signedIn(stack);
  const start = performance.now();
  const since = new Date().toISOString();
  await change(ask, await idOf(ask, key));
  while (await isUnderway(ask)) await sleep(200);
  const ms = performance.now() - start;
  const records = `/api/releases?limit=0&where[startedAt][greater_than_equal]=${since}`;
  const { docs } = (await ask('GET', records)) as {
    docs: { site: string; status: string; message?: string }[];
  };
  const failed = docs.filter(({ status }) => status !== 'live');
  if (failed.length > 0) {
    const why = failed.map(({ site, status, message = '' }) => `${site}: ${status} ${message}`);
    throw new Error(`Not published: ${why.join('; ')}`);
  }
  return { sites: docs.length, ms };
}

type Ask = Awaited<ReturnType<typeof signedIn>>;

async function isUnderway(ask: Ask): Promise<boolean> {
  const { sites } = (await ask('GET', '/api/releases/status')) as {
    sites: { isUnderway: boolean }[];
  };
  return sites.some((site) => site.isUnderway);
}

const anyService = (ask: Ask) => firstId(ask, '/api/service?limit=1');

const idOf = (ask: Ask, key: string) => firstId(ask, `/api/service?where[key][equals]=${key}`);

async function firstId(ask: Ask, query: string): Promise<string> {
  const { docs } = (await ask('GET', query)) as { docs: { id: string }[] };
  const [service] = docs;
  if (service === undefined) throw new Error(`There is no service to change: ${query}`);
  return service.id;
}

async function change(ask: Ask, id: string): Promise<void> {
  await ask('PATCH', `/api/service/${id}?locale=nb`, {
    summary: `Endret for å måle tiden til det er på nett, ${new Date().toISOString()}.`,
    _status: 'published',
  });
}

async function signedIn({ cmsUrl, origin, email, password }: Stack) {
  const call = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${cmsUrl}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        origin,
        ...(token !== undefined && { authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
    return response.json();
  };
  const { token } = (await call('POST', '/api/users/login', { email, password: password() })) as {
    token: string;
  };
  return (method: string, path: string, body?: unknown) => call(method, path, body, token);
}
