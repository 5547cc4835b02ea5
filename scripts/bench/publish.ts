import { setTimeout as sleep } from 'node:timers/promises';
import type { startStack } from './stack.ts';

type Stack = Awaited<ReturnType<typeof startStack>>;

/** Publishes a change of one service through the CMS as an editor would; milliseconds until it is live. */
export async function publishOneChange(stack: Stack, site: string): Promise<number> {
  const ask = await signedIn(stack);
  const { docs } = (await ask('GET', '/api/service?limit=1')) as { docs: { id: string }[] };
  const [service] = docs;
  if (service === undefined) throw new Error('There is no service to change.');
  const before = stack.store.currentId(site);
  const start = performance.now();
  await ask('PATCH', `/api/service/${service.id}?locale=nb`, {
    summary: 'Endret for å måle tiden til det er på nett.',
    _status: 'published',
  });
  while (stack.store.currentId(site) === before) {
    if (performance.now() - start > 300_000) throw new Error('Not live after five minutes.');
    await sleep(20);
  }
  return performance.now() - start;
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
