import { entriesOf, type EntryOf } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Check } from './check.ts';

const MAX_BYTES = 10_000_000;

/** Every picture must lie where its entry says, and be of a reasonable size. */
export const mediaProblems: Check = (content, mediaFiles) =>
  mediaFiles === undefined
    ? []
    : entriesOf(content, 'media').flatMap((entry) => judge(entry, mediaFiles));

function judge(entry: EntryOf<'media'>, mediaFiles: ReadonlyMap<string, number>): Problem[] {
  const file = `${entry.site}/media/${entry.data.file}`;
  const bytes = mediaFiles.get(file);
  if (bytes === undefined) {
    return [
      problemAt(entry, ['file'], {
        code: 'missing-media',
        message: `Bildet ${file} finnes ikke.`,
        remedy: 'Legg bildet i mappen, eller rett filnavnet.',
      }),
    ];
  }
  if (bytes <= MAX_BYTES) return [];
  return [
    problemAt(entry, ['file'], {
      code: 'media-too-large',
      message: `Bildet er ${(bytes / 1e6).toFixed(1)} MB; grensen er ${MAX_BYTES / 1e6} MB.`,
      remedy: 'Lagre bildet i mindre størrelse.',
    }),
  ];
}
