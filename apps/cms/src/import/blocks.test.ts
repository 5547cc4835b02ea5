import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalEntry, parseKey } from '@sett/content';
import { page } from '@sett/content/testing';
import { documentToEntry, type Document } from '../publish/documentToEntry.ts';
import { entryToDocument } from './entryToDocument.ts';

const toDoc = (key: string) => ({ relationTo: parseKey(key).kind, value: key });
const toKey = ({ value }: { value: string | number }) => String(value);

it('gives a page back as it was, with blocks of every type', () => {
  fc.assert(
    fc.property(page, (entry) => {
      const document = { ...entryToDocument(entry, toDoc), id: '1' } as unknown as Document;
      expect(documentToEntry('page', document, toKey)).toEqual(canonicalEntry(entry));
    }),
    { numRuns: 300 },
  );
});

it('gives the rows of blocks ids of their own, the same each time', () => {
  fc.assert(
    fc.property(page, (entry) => {
      const ids = rowIds(entryToDocument(entry, toDoc)['blocks']);
      expect(new Set(ids).size).toBe(ids.length);
      expect(rowIds(entryToDocument(entry, toDoc)['blocks'])).toEqual(ids);
    }),
  );
});

it('leaves a block of a type that the contract does not have to the checks', () => {
  const document = {
    id: '1',
    key: 'dal/page/om',
    blocks: [{ blockType: 'karusell', id: 'a', bilder: 3 }],
  };
  expect(documentToEntry('page', document, toKey).data).toMatchObject({
    blocks: [{ type: 'karusell', bilder: 3 }],
  });
});

function rowIds(blocks: unknown): unknown[] {
  return ((blocks ?? []) as Record<string, unknown>[]).flatMap(({ id, steps, items }) => [
    id,
    ...rowIds(steps),
    ...rowIds(items),
  ]);
}
