import { createHash } from 'node:crypto';

/** The id of a new document, made from its entry's key: the same in every database. Formed as a UUID. */
export function documentId(key: string): string {
  const hex = createHash('sha256').update(`sett entry ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of a row in a list, made from the entry's key and the row's place, so that files need none. */
export const rowId = (key: string, path: readonly (string | number)[]): string =>
  createHash('sha256')
    .update(`sett row ${key} ${path.join('.')}`)
    .digest('hex')
    .slice(0, 24);
