import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import {
  ContentError,
  entryOf,
  fileOf,
  kindOf,
  walk,
  type Content,
  type EntryOf,
  type Problem,
} from '@sett/content';
import type { PictureFiles } from './picture-files.ts';
import { encode, RECIPE, typeOf, variantsOf, type Variant } from './variants.ts';

export interface PicturePlaces {
  /** The content folder; a picture lies beside its entry. */
  contentDir: string;
  /** Kept between builds and shared by all of them; may be removed at any time. */
  cacheDir: string;
}

/**
 * The files of every picture that something in `entries` shows, by entry key. Each is made once: its name
 * comes from the bytes of the original. Throws a ContentError that names the pictures that cannot be read.
 */
export async function makePictures(
  entries: Content,
  places: PicturePlaces,
): Promise<Map<string, PictureFiles>> {
  const made = new Map<string, PictureFiles>();
  const problems: Problem[] = [];
  for (const entry of shownPictures(entries)) {
    const files = await makePicture(entry, places).catch((cause: unknown) => {
      problems.push(unreadable(entry, cause));
    });
    if (files) made.set(entry.key, files);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return made;
}

/** Only what some page refers to: the rest need not be made. */
function shownPictures(entries: Content): EntryOf<'media'>[] {
  const shown = new Set<string>();
  for (const { kind, data } of entries.values()) {
    walk(kindOf(kind).schema, data, ({ meta, value }) => {
      if (meta.type === 'ref' && meta.to.includes('media')) shown.add(String(value));
    });
  }
  return [...shown].sort().flatMap((key) => entryOf(entries, 'media', key) ?? []);
}

async function makePicture(
  { key, data }: EntryOf<'media'>,
  { contentDir, cacheDir }: PicturePlaces,
): Promise<PictureFiles> {
  const bytes = await readFile(path.join(contentDir, path.dirname(fileOf(key)), data.file));
  const { autoOrient, hasAlpha } = await sharp(bytes).metadata();
  const hash = createHash('sha256')
    .update(`${String(RECIPE)}\n`)
    .update(bytes)
    .digest('hex');
  const variants = variantsOf(autoOrient.width, hasAlpha).map((variant) => ({
    ...variant,
    name: `${path.parse(data.file).name}-${hash.slice(0, 12)}-${String(variant.width)}.${variant.format}`,
  }));
  const files = new Map<string, string>();
  for (const variant of variants) {
    const file = path.join(cacheDir, `${hash}-${String(variant.width)}.${variant.format}`);
    await makeOnce(file, () => encode(bytes, variant));
    files.set(variant.name, file);
  }
  return { ...describe(variants, autoOrient), files };
}

type Named = Variant & { name: string };

function describe(variants: readonly Named[], original: { width: number; height: number }) {
  const fallback = variants.at(-1);
  if (fallback === undefined) throw new TypeError('A picture has at least its fallback');
  return {
    width: fallback.width,
    height: Math.round((original.height * fallback.width) / original.width),
    fallback: addressOf(fallback),
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: typeOf[format],
      srcset: variants
        .filter((variant) => variant.format === format)
        .map((variant) => `${addressOf(variant)} ${String(variant.width)}w`)
        .join(', '),
    })),
  };
}

const addressOf = ({ name }: Named) => `/bilder/${name}`;

/** Two builds may want the same file at once; a file that is there is whole. */
async function makeOnce(file: string, make: () => Promise<Buffer>): Promise<void> {
  if (await stat(file).catch(() => undefined)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, file);
}

function unreadable({ key, site, data }: EntryOf<'media'>, cause: unknown): Problem {
  const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
  return {
    file: fileOf(key),
    field: 'file',
    code: 'unreadable-picture',
    message: isMissing
      ? `Bildet ${site}/media/${data.file} finnes ikke.`
      : `Filen ${site}/media/${data.file} er ikke et bilde som kan leses.`,
    remedy: isMissing
      ? 'Legg bildet i mappen, eller rett filnavnet.'
      : 'Åpne bildet i et bildeprogram og lagre det på nytt som jpg, png, webp eller avif.',
  };
}
