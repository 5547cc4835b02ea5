import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { schemaProblems } from '../check/schema.ts';
import type { Content, Entry } from '../entry.ts';
import { isKindName } from '../kinds/index.ts';
import { fileOf, keyOfFile, parseKey } from '../key.ts';
import type { Problem } from '../problem.ts';
import { manifestProblems, MANIFEST_FILE } from './manifest.ts';
import { parseYaml, toYaml } from './yaml.ts';
import { canonicalData } from '../canonical.ts';

const MAX_YAML_BYTES = 1_000_000;
const MEDIA_FILE = /^[a-z0-9-]+\/media\/[a-z0-9-]+\.(?:jpg|jpeg|png|webp|avif)$/;

export interface ReadResult {
  /** What could be read; entries with problems are not in it. */
  content: Content;
  /** Pictures, relative to the folder, with their size in bytes. */
  mediaFiles: ReadonlyMap<string, number>;
  problems: readonly Problem[];
}

/**
 * Reads a content folder. Faults in files are returned, all at once; throws only when the folder
 * itself cannot be read.
 */
export async function readContent(dir: string): Promise<ReadResult> {
  const files = await filesIn(dir);
  const content = new Map<string, Entry>();
  const mediaFiles = new Map<string, number>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === MANIFEST_FILE || file === 'README.md') continue;
    if (MEDIA_FILE.test(file)) mediaFiles.set(file, (await stat(path.join(dir, file))).size);
    else await readInto(content, problems, dir, file);
  }
  problems.push(...(await manifestProblems(dir, content)));
  return { content, mediaFiles, problems };
}

async function readInto(
  content: Map<string, Entry>,
  problems: Problem[],
  dir: string,
  file: string,
) {
  const parsed = await readEntry(dir, file);
  if ('entry' in parsed) content.set(parsed.entry.key, parsed.entry);
  problems.push(...parsed.problems);
}

async function readEntry(
  dir: string,
  file: string,
): Promise<{ entry: Entry; problems: Problem[] } | { problems: Problem[] }> {
  const key = keyOfFile(file);
  if (key === undefined) return { problems: [unknownFile(file)] };
  const { site, kind } = parseKey(key);
  if (!isKindName(kind)) return { problems: [unknownKind(file, kind)] };
  const size = (await stat(path.join(dir, file))).size;
  if (size > MAX_YAML_BYTES) return { problems: [tooLarge(file, size)] };
  const text = await readFile(path.join(dir, file), 'utf8');
  const parsed = parseYaml(text, file);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const problems = schemaProblems(kind, parsed.data, file);
  if (problems.length > 0) return { problems };
  const entry = { key, site, kind, data: parsed.data } as Entry;
  return { entry, problems: formProblems(entry, text) };
}

/** A file has one form, so that what the CMS exports is what was imported, byte for byte. */
function formProblems(entry: Entry, text: string): Problem[] {
  if (text === toYaml(canonicalData(entry.kind, entry.data))) return [];
  return [
    {
      file: fileOf(entry.key),
      code: 'not-canonical',
      message:
        'Filen står ikke på fast form (rekkefølge, anførselstegn, tomme felt eller kommentarer).',
      remedy:
        'Kjør npm run sett -- format. Kommentarer blir ikke med; skriv dem som kilde eller note.',
    },
  ];
}

async function filesIn(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => !file.isDirectory())
    .map((file) =>
      path.relative(dir, path.join(file.parentPath, file.name)).split(path.sep).join('/'),
    )
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

const unknownFile = (file: string): Problem => ({
  file,
  code: 'unknown-file',
  message: 'Filen hører ikke hjemme i innholdet.',
  remedy:
    'Bruk <nettsted>/<type>/<navn>.yaml med små bokstaver, tall og bindestrek, eller flytt filen ut.',
});

const unknownKind = (file: string, kind: string): Problem => ({
  file,
  code: 'unknown-kind',
  message: `Det finnes ingen type som heter «${kind}».`,
  remedy: 'Flytt filen til mappen for en type som finnes, for eksempel service eller page.',
});

const tooLarge = (file: string, size: number): Problem => ({
  file,
  code: 'file-too-large',
  message: `Filen er ${(size / 1_000_000).toFixed(1)} MB; en oppføring kan være høyst 1 MB.`,
  remedy: 'Del innholdet i flere oppføringer.',
});
