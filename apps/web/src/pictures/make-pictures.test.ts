import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content, Entry } from '@sett/content';
import { fixtureDir } from '../../tests/support/fixture.ts';
import { makePictures } from './make-pictures.ts';

const key = 'testvik/media/sommerfugl';
const photo = path.join(fixtureDir, `${key}.jpg`);
let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'sett-pictures-'));
  await mkdir(path.join(root, 'content/testvik/media'), { recursive: true });
  await copyFile(photo, path.join(root, 'content', `${key}.jpg`));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const site = 'testvik';
const media: Entry = {
  key,
  site,
  kind: 'media',
  data: { file: 'sommerfugl.jpg', alt: { nb: 'En sirkel' } },
};
const page: Entry = {
  key: 'testvik/page/om',
  site,
  kind: 'page',
  data: { title: { nb: 'Om' }, blocks: [{ type: 'picture', picture: key }] },
};
const contentOf = (...entries: Entry[]): Content =>
  new Map(entries.map((entry) => [entry.key, entry]));
const make = (entries = contentOf(media, page), cache = 'cache') =>
  makePictures(entries, {
    contentDir: path.join(root, 'content'),
    cacheDir: path.join(root, cache),
  });

async function madeIn(cache: string): Promise<Map<string, Buffer>> {
  const files = [...((await make(undefined, cache)).get(key)?.files ?? [])];
  return new Map(
    await Promise.all(files.map(async ([name, file]) => [name, await readFile(file)] as const)),
  );
}

describe('makePictures', () => {
  it('makes each width in each format, never wider than the original, and a fallback', async () => {
    const made = await madeIn('cache');
    expect([...made.keys()].map((name) => name.replace(/-[0-9a-f]{12}/, ''))).toEqual([
      'sommerfugl-480.avif',
      'sommerfugl-800.avif',
      'sommerfugl-900.avif',
      'sommerfugl-480.webp',
      'sommerfugl-800.webp',
      'sommerfugl-900.webp',
      'sommerfugl-800.jpg',
    ]);
  });

  it('gives the size that keeps the room of the picture, turned as the camera was held', async () => {
    const picture = (await make()).get(key);
    expect(picture).toMatchObject({ width: 800, height: 1200 });
    const shown = await sharp([...(picture?.files.values() ?? [])].at(-1)).metadata();
    expect([shown.width, shown.height]).toEqual([800, 1200]);
  });

  it('keeps nothing of where a photograph was taken', async () => {
    expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(0);
    for (const bytes of (await madeIn('cache')).values()) {
      const { exif, icc, iptc, xmp } = await sharp(bytes).metadata();
      expect([exif, icc, iptc, xmp]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it('gives the same bytes and the same names again, in another place too', async () => {
    const [one, other] = [await madeIn('one'), await madeIn('other')];
    expect([...other.keys()]).toEqual([...one.keys()]);
    for (const [name, bytes] of one) expect(other.get(name)?.equals(bytes)).toBe(true);
  });

  it('makes nothing twice', async () => {
    const [, file = ''] = [...((await make()).get(key)?.files ?? [])][0] ?? [];
    const before = await stat(file);
    await make();
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  });

  it('gives other names to another picture, so that nobody keeps an old one', async () => {
    const before = (await make()).get(key)?.fallback;
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
      .jpeg()
      .toFile(path.join(root, 'content', `${key}.jpg`));
    const after = (await make()).get(key);
    expect(after?.fallback).not.toBe(before);
    expect(after).toMatchObject({ width: 40, height: 30 });
  });

  it('keeps what shines through', async () => {
    await sharp({ create: { width: 40, height: 30, channels: 4, background: '#12345600' } })
      .png()
      .toFile(path.join(root, 'content/testvik/media/ring.png'));
    const ring = { ...media, data: { ...media.data, file: 'ring.png' } } as Entry;
    expect((await make(contentOf(ring, page))).get(key)?.fallback).toMatch(/-40\.png$/);
  });

  it('makes only pictures that something shows', async () => {
    expect((await make(contentOf(media))).size).toBe(0);
  });

  it.each([
    ['missing', (file: string) => rm(file), 'Bildet testvik/media/sommerfugl.jpg finnes ikke.'],
    ['no picture', (file: string) => writeFile(file, 'x'), 'er ikke et bilde som kan leses'],
    [
      'cut short',
      async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 3000)),
      'er ikke et bilde som kan leses',
    ],
  ])('names the entry, and the remedy, when its file is %s', async (_what, spoil, message) => {
    await spoil(path.join(root, 'content', `${key}.jpg`));
    const problems = await make().catch((error: unknown) => error);
    expect(problems).toMatchObject({
      problems: [
        {
          file: 'testvik/media/sommerfugl.yaml',
          field: 'file',
          message: expect.stringContaining(message) as string,
          remedy: expect.any(String) as string,
        },
      ],
    });
  });
});
