import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Content } from '../entry.ts';
import { contentHash } from '../hash.ts';
import type { Problem } from '../problem.ts';

/** Written beside an export, so that a half-written one is never taken for a whole one. */
export const MANIFEST_FILE = 'manifest.json';

const manifestSchema = z.strictObject({
  version: z.literal(1),
  entries: z.int(),
  hash: z.string(),
});

/** What a folder of this content says of itself. */
export const manifestOf = (content: Content): z.infer<typeof manifestSchema> => ({
  version: 1,
  entries: content.size,
  hash: contentHash(content),
});

/** Empty when the folder has no manifest, or one that fits what was read. */
export async function manifestProblems(dir: string, content: Content): Promise<Problem[]> {
  const text = await readFile(path.join(dir, MANIFEST_FILE), 'utf8').catch(ignoreMissing);
  if (text === undefined) return [];
  const manifest = manifestSchema.safeParse(parseJson(text));
  return manifest.success && manifest.data.hash === contentHash(content) ? [] : [mismatch];
}

const mismatch: Problem = {
  file: MANIFEST_FILE,
  code: 'manifest-mismatch',
  message:
    'Innholdet stemmer ikke med manifestet; eksporten er ikke hel, eller filer er endret etterpå.',
  remedy: 'Eksporter på nytt. Har du endret filene selv, så slett manifest.json.',
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
