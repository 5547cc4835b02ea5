import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeContent } from '@sett/content/files';
import { smallContent } from '../../../../../tests/support/small-content.ts';
import { startTestCms } from '../../testing/payload.ts';

const { payload, stateDir, close } = await startTestCms();
const { importContent } = await import('../../import/importContent.ts');
const { exportContent } = await import('../../publish/exportContent.ts');

let site = '';
let picture: Buffer;

beforeAll(async () => {
  const dir = mkdtempSync(path.join(stateDir, 'content-'));
  await writeContent(dir, smallContent());
  await importContent({ payload, dir, mode: 'add', publish: false });
  const { docs } = await payload.find({
    collection: 'site',
    where: { key: { equals: 'fjellbygd' } },
  });
  site = docs[0]?.id ?? '';
  picture = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#12564c' } })
    .png()
    .toBuffer();
});
afterAll(close);

const upload = (name: string, mimetype: string, data: object, bytes = picture) =>
  payload.create({
    collection: 'media',
    data: { site, ...data } as never,
    file: { name, mimetype, data: bytes, size: bytes.length },
  });

it('takes a picture, names it, and puts it in the export', async () => {
  const doc = await upload('Blå Måne.PNG', 'image/png', { alt: 'En måne', _status: 'published' });
  expect(doc).toMatchObject({
    key: 'fjellbygd/media/bla-mane',
    fileName: 'bla-mane.png',
    width: 8,
  });
  const dir = mkdtempSync(path.join(stateDir, 'export-'));
  const content = await exportContent({ payload, dir });
  expect(content.get('fjellbygd/media/bla-mane')?.data).toEqual({
    file: 'bla-mane.png',
    alt: { nb: 'En måne' },
  });
  expect(readFileSync(path.join(dir, 'fjellbygd/media/bla-mane.png')).equals(picture)).toBe(true);
  rmSync(dir, { recursive: true });
});

it('gives two pictures with the same name a name each', async () => {
  await upload('kart.png', 'image/png', { alt: 'Et kart', _status: 'published' });
  const second = await upload('kart.png', 'image/png', {
    alt: 'Et annet kart',
    _status: 'published',
  });
  expect(second).toMatchObject({ key: 'fjellbygd/media/kart-2', fileName: 'kart-2.png' });
});

it('refuses a picture without a text for those who do not see it', async () => {
  await expect(upload('uten.png', 'image/png', { _status: 'published' })).rejects.toThrow();
});

it.each([
  [
    'tegning.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['notat.pdf', 'application/pdf', '%PDF-1.4'],
  ['forkledd.png', 'image/png', '<html><script>alert(1)</script></html>'],
])('refuses %s', async (name, mimetype, text) => {
  const change = upload(name, mimetype, { alt: 'Noe', _status: 'published' }, Buffer.from(text));
  await expect(change).rejects.toThrow();
});
