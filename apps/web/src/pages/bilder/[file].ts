import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/load.ts';
import { pictureTypeOf } from '../../pictures/variants.ts';

/** Every picture file that a page of the site refers to. */
const pictureFiles = async () =>
  new Map([...(await loadSite()).pictures.values()].flatMap(({ files }) => [...files]));

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await pictureFiles()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const source = (await pictureFiles()).get(file);
  if (source === undefined) throw new Error(`No page shows a picture called ${file}`);
  const type = pictureTypeOf(path.extname(file));
  return new Response(new Uint8Array(await readFile(source)), {
    headers: { 'Content-Type': type },
  });
};
