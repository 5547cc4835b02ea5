import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { kindNames, type KindName } from '@sett/content';
import { writeContent } from '@sett/content/files';
import type { TestCms } from '../../testing/payload.ts';
import { borderContent, borderSiteKeys } from './borderContent.ts';

/** Who asks: an administrator, an editor of each level, one who may not publish, and nobody. */
export const roles = ['anonymous', 'administrator', 'norge', 'vest', 'dal', 'writer'] as const;
export type Role = (typeof roles)[number];

/** The site that a role works on; `undefined` for those of none, or of all. */
export const siteOfRole: Record<Role, string | undefined> = {
  anonymous: undefined,
  administrator: undefined,
  norge: 'norge',
  vest: 'vest',
  dal: 'dal',
  writer: 'dal',
};

export interface BorderCms {
  payload: Payload;
  /** Ids by key. */
  ids: Map<string, string>;
  /** A picture that is nobody's yet. */
  png: Buffer;
  ask(role: Role, method: string, where: string, body?: unknown): Promise<Response>;
}

/** The border content in the CMS, with a user for each role, asked the way a browser asks it. */
export async function startBorderCms({ payload, stateDir }: TestCms): Promise<BorderCms> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#12564c' } })
    .png()
    .toBuffer();
  await importBorders(payload, stateDir, png);
  const ids = await idsOf(payload);
  const tokens = new Map<Role, string>();
  for (const role of roles) {
    if (role !== 'anonymous') tokens.set(role, await signUp(payload, role, ids));
  }
  const ask: BorderCms['ask'] = (role, method, where, body) => {
    const token = tokens.get(role);
    const isForm = body instanceof FormData;
    const request = new Request(`http://cms.test/api${where}`, {
      method,
      headers: {
        ...(!isForm && { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    return handleEndpoints({ config: payload.config, request });
  };
  return { payload, ids, png, ask };
}

async function importBorders(payload: Payload, stateDir: string, png: Buffer): Promise<void> {
  const { importContent } = await import('../../import/importContent.ts');
  const dir = mkdtempSync(path.join(stateDir, 'borders-'));
  await writeContent(dir, borderContent());
  for (const site of borderSiteKeys) {
    mkdirSync(path.join(dir, site, 'media'), { recursive: true });
    writeFileSync(path.join(dir, site, 'media', 'grense.png'), png);
  }
  await importContent({ payload, dir, mode: 'add', publish: false });
}

async function idsOf(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const kind of kindNames) {
    const { docs } = await payload.find({ collection: kind, limit: 0, pagination: false });
    for (const { key, id } of docs) ids.set(String(key), id);
  }
  return ids;
}

async function signUp(
  payload: Payload,
  role: Role,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const account = { email: `${role}@sett.test`, password: 'et-langt-passord' };
  const site = siteOfRole[role];
  const rights =
    site === undefined
      ? { role: 'administrator' as const }
      : {
          role: 'editor' as const,
          sites: [String(ids.get(site))],
          mayPublish: role !== 'writer',
        };
  await payload.create({ collection: 'users', data: { ...account, name: role, ...rights } });
  const { token } = await payload.login({ collection: 'users', data: account });
  return String(token);
}

export const kindOfKey = (key: string): KindName => (key.split('/')[1] ?? 'site') as KindName;
