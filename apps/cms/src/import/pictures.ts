import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { PayloadRequest } from 'payload';
import { fileOf, type EntryOf } from '@sett/content';
import { mediaDir } from '../env.ts';
import { findDocuments } from '../publish/publishedContent.ts';

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The name of each picture's file in the media folder, by entry key. */
export async function storedPictures(req: PayloadRequest): Promise<Map<string, string>> {
  const docs = await findDocuments('media', { filename: { exists: true } }, req, {
    key: true,
    filename: true,
  });
  return new Map(docs.map((doc) => [doc.key, String(doc['filename'])]));
}

/** Where a picture lies in a content folder. */
export const pictureFile = (dir: string, { key, data }: EntryOf<'media'>): string =>
  path.join(dir, path.dirname(fileOf(key)), data.file);

/** Keys of entries whose picture in the folder is not the one that is stored. */
export async function otherPictures(
  dir: string,
  entries: readonly EntryOf<'media'>[],
  stored: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const other = new Set<string>();
  for (const entry of entries) {
    const name = stored.get(entry.key);
    if (name === undefined) continue;
    const [theirs, ours] = await Promise.all([
      readFile(pictureFile(dir, entry)),
      readFile(path.join(mediaDir, name)).catch(() => undefined),
    ]);
    if (ours === undefined || !theirs.equals(ours)) other.add(entry.key);
  }
  return other;
}

/** Copies pictures into the media folder, and says what their documents must know of the files. */
export async function takePictures(
  dir: string,
  entries: readonly EntryOf<'media'>[],
): Promise<Map<string, Record<string, unknown>>> {
  await mkdir(mediaDir, { recursive: true });
  const fields = new Map<string, Record<string, unknown>>();
  for (const entry of entries) fields.set(entry.key, await takePicture(dir, entry));
  return fields;
}

async function takePicture(dir: string, entry: EntryOf<'media'>): Promise<Record<string, unknown>> {
  const source = pictureFile(dir, entry);
  const filename = `${entry.site}-${entry.data.file}`;
  const { width, height, size } = await sharp(await readFile(source)).metadata();
  await copyFile(source, path.join(mediaDir, filename));
  const mimeType = types[path.extname(filename).slice(1)];
  return { filename, mimeType, width, height, filesize: size };
}
