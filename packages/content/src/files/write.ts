import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalData } from '../canonical.ts';
import type { Content, Entry } from '../entry.ts';
import { fileOf } from '../key.ts';
import { MANIFEST_FILE, manifestOf } from './manifest.ts';
import { toYaml } from './yaml.ts';

/** The text of an entry's file. */
export function entryToYaml(entry: Entry): string {
  return toYaml(canonicalData(entry.kind, entry.data));
}

/**
 * Writes all entries into an existing or new folder, one file each, and the manifest last. Files
 * that are there already and stand for other entries are left alone.
 */
export async function writeContent(dir: string, content: Content): Promise<void> {
  const folders = new Set(
    [...content.keys()].map((key) => path.dirname(path.join(dir, fileOf(key)))),
  );
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const entry of content.values()) {
    await writeFile(path.join(dir, fileOf(entry.key)), entryToYaml(entry));
  }
  await writeFile(
    path.join(dir, MANIFEST_FILE),
    `${JSON.stringify(manifestOf(content), null, 2)}\n`,
  );
}
