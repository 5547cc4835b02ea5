import path from 'node:path';
import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type RequestContext,
} from 'payload';
import { keyOf, parseKey } from '@sett/content';
import { slugify } from './slugify.ts';

/** Gives a new entry its key, from its site, its kind and what it is called. It never changes again. */
export const nameEntry: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data === undefined) return data;
  const kind = collection.slug;
  const site = kind === 'site' ? '' : await siteKey(data['site'], kind, req);
  const name = slugify(nameOf({ ...data, name: context[nameInContext] }, req));
  return {
    ...data,
    key: await freeKey(kind, kind === 'site' ? { site: name, name } : { site, name }, req),
  };
};

/** A picture's name in files is that of its entry, so that no two in a site are the same. */
export const nameFile: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const { file } = req;
  if (data === undefined || file === undefined || collection.slug !== 'media') return data;
  const { key } = { ...(data as Keyed), ...(originalDoc as Keyed | undefined) };
  const { name } = parseKey(String(key));
  return { ...data, fileName: `${name}${path.extname(file.name).toLowerCase()}` };
};

const nameInContext = 'settName';

/** Says what the entry that is being made is called, where no field of its own says it. */
export function nameByContext(context: RequestContext, name: string): void {
  context[nameInContext] = name;
}

interface Keyed {
  key?: string;
}

/** What the entry is called, by whichever field says it in its kind. */
function nameOf(data: Record<string, unknown>, { file }: PayloadRequest): string {
  const picture = file && path.parse(file.name).name;
  const candidates = [
    data['name'],
    data['slug'],
    data['title'],
    picture,
    data['from'],
    'uten-navn',
  ];
  return String(candidates.find((text) => typeof text === 'string' && slugify(text) !== ''));
}

async function siteKey(id: unknown, collection: string, req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'site',
    where: { id: { equals: id } },
    select: { key: true },
    pagination: false,
    limit: 1,
    req,
  });
  const key = docs[0]?.key;
  if (typeof key === 'string') return key;
  const message = 'Velg hvilket nettsted dette hører til, før du lagrer.';
  throw new ValidationError({ collection, errors: [{ path: 'site', message }] }, req.t);
}

async function freeKey(
  kind: string,
  { site, name }: { site: string; name: string },
  req: PayloadRequest,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name}-${count}`;
    const key = keyOf({ kind, name: numbered, site: kind === 'site' ? numbered : site });
    const { totalDocs } = await req.payload.db.count({
      collection: kind as 'service',
      where: { key: { equals: key } },
      req,
    });
    if (totalDocs === 0) return key;
  }
}
