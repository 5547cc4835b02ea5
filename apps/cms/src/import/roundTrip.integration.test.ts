import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { formatMarkdown } from '@sett/content/markdown';
import { entryToYaml, writeContent } from '@sett/content/files';
import { repoRoot } from '../../../../scripts/lib/paths.ts';
import { startTestCms } from '../testing/payload.ts';
import { folder, removeFolders } from './testing/folders.ts';
import { richContent } from './testing/richContent.ts';

const { payload, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { importContent } = await import('./importContent.ts');
const { writeEntries } = await import('./writeEntries.ts');
const { exportContent } = await import('../publish/exportContent.ts');
const { publishedContent } = await import('../publish/publishedContent.ts');
const { inSnapshot, inTransaction } = await import('../transaction.ts');

const source = path.join(repoRoot, 'content');
beforeEach(() => emptyDatabase(payload));
afterAll(async () => {
  removeFolders();
  await close();
});

it('keeps every field of every kind', async () => {
  const content = richContent(formatMarkdown);
  await inTransaction(payload, (req) => writeEntries(req, [...content.values()], new Map()));
  const exported = await inSnapshot(payload, publishedContent);
  for (const entry of content.values()) {
    const back = exported.get(entry.key);
    expect(back && entryToYaml(back)).toBe(entryToYaml(entry));
  }
});

it('takes away what a file no longer has', async () => {
  const content = richContent(formatMarkdown);
  const bare = [...content.values()].filter(({ kind }) => kind === 'service' || kind === 'term');
  const emptied = bare.map((entry) => ({
    ...entry,
    data:
      entry.kind === 'service'
        ? {
            title: { nn: 'Berre nynorsk' },
            referral: { needed: 'unknown' },
            cost: { kind: 'unknown' },
            interpreter: { available: 'unknown' },
          }
        : { title: { nb: 'Bare bokmål' } },
  })) as typeof bare;
  await inTransaction(payload, (req) => writeEntries(req, [...content.values()], new Map()));
  await inTransaction(payload, (req) => writeEntries(req, emptied, new Map()));
  const exported = await inSnapshot(payload, publishedContent);
  for (const entry of emptied) expect(exported.get(entry.key)?.data).toEqual(entry.data);
});

it('adds only what is new, and replaces only when it is told to', async () => {
  const dir = smallContent();
  await importContent({ payload, dir, mode: 'add' });
  edit(dir, 'oppdal/site.yaml', 'Oppdal', 'Oppdal kommune');
  const added = await importContent({ payload, dir, mode: 'add' });
  expect(added.keep).toEqual(['oppdal']);
  const shown: string[][] = [];
  await importContent({
    payload,
    dir,
    mode: 'replace',
    confirm: ({ replace }) => shown.push(replace) > 0,
  });
  expect(shown).toEqual([['oppdal']]);
  const target = folder();
  await exportContent({ payload, dir: target });
  expect(readFileSync(path.join(target, 'oppdal/site.yaml'), 'utf8')).toContain('Oppdal kommune');
});

it('overwrites nothing when the list of what it would overwrite is refused', async () => {
  const dir = smallContent();
  await importContent({ payload, dir, mode: 'add' });
  edit(dir, 'oppdal/site.yaml', 'Oppdal', 'Noe annet');
  await importContent({ payload, dir, mode: 'replace', confirm: () => false });
  const site = (await inSnapshot(payload, publishedContent)).get('oppdal');
  expect(site?.kind === 'site' && site.data.title.nb).toBe('Oppdal');
});

it('writes nothing when anything is wrong, and says all of it', async () => {
  const dir = smallContent();
  edit(dir, 'oppdal/site.yaml', 'parent: norge', 'parent: sverige');
  writeFileSync(path.join(dir, 'oppdal/ukjent.txt'), 'x');
  await expect(importContent({ payload, dir, mode: 'add' })).rejects.toThrow(
    /ukjent\.txt[^]*oppdal\/site\.yaml/,
  );
  expect(await payload.count({ collection: 'site' })).toEqual({ totalDocs: 0 });
});

it('refuses a site of a colour that nobody can read, and names one that would do', async () => {
  const dir = smallContent();
  edit(dir, 'oppdal/site.yaml', /colour: .*/, 'colour: "#ffe066"');
  await expect(importContent({ payload, dir, mode: 'add' })).rejects.toThrow(
    /oppdal\/site\.yaml[^]*theme\.colour[^]*Velg en mørkere farge, for eksempel #[0-9a-f]{6}/,
  );
  expect(await payload.count({ collection: 'site' })).toEqual({ totalDocs: 0 });
});

it('queues one publish of each published site, in its own transaction', async () => {
  await importContent({ payload, dir: smallContent(), mode: 'add' });
  const { docs } = await payload.find({ collection: 'payload-jobs' });
  expect(docs.map(({ input }) => input)).toEqual([{ site: 'oppdal', by: 'Import' }]);
});

it('keeps every block in both målformer when an editor changes one word of one of them', async () => {
  const content = richContent(formatMarkdown);
  await inTransaction(payload, (req) => writeEntries(req, [...content.values()], new Map()));
  const where = { key: { equals: 'felles/page/rik' } };
  const { docs } = await payload.find({ collection: 'page', where, locale: 'nb' });
  const [doc] = docs;
  if (doc === undefined) throw new Error('The page is gone');
  const blocks = doc.blocks?.map((block) =>
    block.blockType === 'document' ? { ...block, title: 'Et nytt ord' } : block,
  );
  await payload.update({
    collection: 'page',
    id: doc.id,
    locale: 'nb',
    data: { blocks: blocks ?? [], _status: 'published' },
    context: { settSilent: true },
  });
  const before = content.get('felles/page/rik');
  const after = (await inSnapshot(payload, publishedContent)).get('felles/page/rik');
  if (before?.kind !== 'page' || after?.kind !== 'page') throw new Error('The page is gone');
  expect(after.data.blocks).toEqual(
    before.data.blocks?.map((block) =>
      block.type === 'document'
        ? { ...block, title: { ...block.title, nb: 'Et nytt ord' } }
        : block,
    ),
  );
});

it('carries pictures along', async () => {
  const dir = smallContent();
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const content = new Map([
    [
      'oppdal/media/punkt',
      {
        key: 'oppdal/media/punkt',
        site: 'oppdal',
        kind: 'media' as const,
        data: { file: 'punkt.png', alt: { nb: 'En prikk' } },
      },
    ],
  ]);
  await writeContent(dir, content);
  rmSync(path.join(dir, 'manifest.json'));
  writeFileSync(path.join(dir, 'oppdal/media/punkt.png'), picture);
  await importContent({ payload, dir, mode: 'add' });
  const target = folder();
  await exportContent({ payload, dir: target });
  expect(readFileSync(path.join(target, 'oppdal/media/punkt.png')).equals(picture)).toBe(true);
  expect((await importContent({ payload, dir, mode: 'replace' })).replace).toEqual([]);
});

/** The sites alone, which lean on nothing else. */
function smallContent(): string {
  const dir = folder();
  for (const site of ['norge', 'oppdal'])
    cpSync(path.join(source, site, 'site.yaml'), path.join(dir, site, 'site.yaml'));
  for (const site of ['norge', 'oppdal']) {
    const file = path.join(dir, site, 'site.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^(?:safeContacts|shortcuts):\n(?:[ -].*\n)*/gm, ''),
    );
  }
  edit(dir, 'oppdal/site.yaml', /title:\n {2}nb: .*/, 'title:\n  nb: Oppdal');
  return dir;
}

function edit(dir: string, file: string, from: string | RegExp, to: string): void {
  const place = path.join(dir, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
}
