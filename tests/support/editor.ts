import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseKey } from '@sett/content';
import type { Stack } from './stack.ts';

export type Reply = { readonly status: number; readonly body: Record<string, unknown> };
type Data = Record<string, unknown>;

/** Somebody who is signed in to the CMS and works through its REST interface. */
export type Editor = {
  /** The newest draft of an entry. */
  read(key: string): Promise<Data & { id: string }>;
  /** Saves and puts on the site; fails the test when the CMS refuses. */
  publish(key: string, data: Data): Promise<void>;
  /** The same, for saves that may be refused. */
  tryPublish(key: string, data: Data): Promise<Reply>;
  tryUnpublish(key: string): Promise<Reply>;
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Uploads a picture called `lekeplass.png`. */
  upload(kind: string, png: Buffer, data: Data): Promise<void>;
};

export const adminEmail = 'admin@sett.localhost';

export function adminPassword({ stateDir }: Stack): string {
  return readFileSync(path.join(stateDir, 'admin-password.txt'), 'utf8').trim();
}

/** Signs in the first administrator. */
export async function signIn(stack: Stack): Promise<Editor> {
  const credentials = { email: adminEmail, password: adminPassword(stack) };
  const { status, body } = await callCms(stack, 'POST', '/api/users/login', credentials);
  if (status !== 200) throw new Error(`Sign-in was refused: ${JSON.stringify(body)}`);
  return editorWith(stack, String(body['token']));
}

function editorWith(stack: Stack, token: string): Editor {
  const call: Editor['call'] = (method, where, body) => callCms(stack, method, where, body, token);
  const read: Editor['read'] = async (key) => {
    const { kind } = parseKey(key);
    const where = `where[key][equals]=${encodeURIComponent(key)}&draft=true&depth=0`;
    const { body } = await call('GET', `/api/${kind}?${where}`);
    const [doc] = body['docs'] as (Data & { id: string })[];
    if (doc === undefined) throw new Error(`The CMS has no ${key}.`);
    return doc;
  };
  const save = async (key: string, data: Data) => {
    const { id } = await read(key);
    return call('PATCH', `/api/${parseKey(key).kind}/${id}?locale=nb&depth=0`, data);
  };
  const tryPublish: Editor['tryPublish'] = (key, data) =>
    save(key, { ...data, _status: 'published' });
  return {
    call,
    read,
    tryPublish,
    publish: async (key, data) => {
      const { status, body } = await tryPublish(key, data);
      if (status !== 200) throw new Error(`${key} was not published: ${JSON.stringify(body)}`);
    },
    tryUnpublish: (key) => save(key, { _status: 'draft' }),
    upload: async (kind, png, data) => {
      const form = new FormData();
      form.append('_payload', JSON.stringify(data));
      form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'lekeplass.png');
      const { status, body } = await call('POST', `/api/${kind}?locale=nb&depth=0`, form);
      if (status !== 201) throw new Error(`The picture was refused: ${JSON.stringify(body)}`);
    },
  };
}

/** Asks the CMS, as nobody when there is no token. */
export async function callCms(
  { settings }: Stack,
  method: string,
  where: string,
  body?: unknown,
  token?: string,
): Promise<Reply> {
  const isForm = body instanceof FormData;
  const response = await fetch(`http://127.0.0.1:${String(settings.cmsPort)}${where}`, {
    method,
    headers: {
      ...(!isForm && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  return { status: response.status, body: parse(text) };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
