import { createHash } from 'node:crypto';
import { canonicalData } from './canonical.ts';
import type { Content, Entry } from './entry.ts';
import { toYaml } from './files/yaml.ts';

/** SHA-256 (hex) of an entry in canonical form. */
export function entryHash(entry: Entry): string {
  return sha256(toYaml(canonicalData(entry.kind, entry.data)));
}

/** SHA-256 (hex) of all entries; the order of the map does not matter. */
export function contentHash(content: Content): string {
  const lines = [...content.values()].map((entry) => `${entry.key} ${entryHash(entry)}\n`);
  return sha256(lines.sort().join(''));
}

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
