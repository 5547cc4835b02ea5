import { entryKeyOf } from '@sett/content/markdown';
import type { DocReference } from '../state.ts';

/** A stand-in for the database: the document of a key has the key itself as its id. */
export const toDoc = (key: string): DocReference => ({
  relationTo: key.split('/')[1] ?? 'site',
  value: key,
});
export const toKey = ({ value }: DocReference): string => String(value);

/** The fields of a link to an address, as Payload stores them. */
export function docOf(url: string) {
  const key = entryKeyOf(url);
  return key === undefined
    ? { linkType: 'custom', url }
    : { linkType: 'internal', doc: toDoc(key) };
}
