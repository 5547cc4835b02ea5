import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repoRoot } from '../../../../scripts/lib/paths.ts';
import { startTestCms } from '../testing/payload.ts';
import { filesIn, folder, removeFolders } from './testing/folders.ts';

const { payload, close } = await startTestCms();
const { importContent } = await import('./importContent.ts');
const { exportContent } = await import('../publish/exportContent.ts');

const source = path.join(repoRoot, 'content');

/** All of it once; the tests leave it as it is, but for the last. */
beforeAll(() => importContent({ payload, dir: source, mode: 'add' }));
afterAll(async () => {
  removeFolders();
  await close();
});

it('exports content as it was imported, byte for byte', async () => {
  const target = folder();
  await exportContent({ payload, dir: target });
  expect(filesIn(target)).toEqual(filesIn(source));
});

it('changes nothing when the same content is imported again', async () => {
  const before = await versions();
  const again = await importContent({ payload, dir: source, mode: 'replace' });
  expect({ add: again.add, replace: again.replace, keep: again.keep }).toEqual({
    add: [],
    replace: [],
    keep: [],
  });
  expect(await versions()).toBe(before);
});

it('changes that word only, when an editor changes one word', async () => {
  const before = folder();
  await exportContent({ payload, dir: before });
  const { docs } = await payload.find({
    collection: 'service',
    where: { key: { equals: 'oppdal/service/barneverntjenesten' } },
    depth: 0,
  });
  const [doc] = docs;
  if (doc === undefined) throw new Error('The service is gone');
  const summary = doc.summary ?? '';
  const word = summary.split(' ')[0] ?? '';
  await payload.update({
    collection: 'service',
    id: doc.id,
    data: { ...doc, summary: summary.replace(word, 'Prøveordet'), _status: 'published' },
  });
  const after = folder();
  await exportContent({ payload, dir: after });
  const [was, is] = [filesIn(before), filesIn(after)];
  const changed = Object.keys(is).filter((file) => is[file] !== was[file]);
  expect(changed).toEqual(['oppdal/service/barneverntjenesten.yaml']);
  const file = changed[0] ?? '';
  expect(is[file]).toBe(was[file]?.replace(summary, summary.replace(word, 'Prøveordet')));
});

async function versions(): Promise<number> {
  const { totalDocs } = await payload.countVersions({ collection: 'service' });
  return totalDocs + (await payload.countVersions({ collection: 'term' })).totalDocs;
}
