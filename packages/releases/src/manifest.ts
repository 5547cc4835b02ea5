import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ReleaseError } from './error.ts';

/** Lies in every release folder and is never served. */
export const manifestFile = '.sett-release.json';

const carriedSchema = z.object({
  /** Path in the release, with `/` between the parts. */
  path: z.string(),
  /** When the file was last part of a live release of its own. */
  since: z.iso.datetime(),
});

export const manifestSchema = z.object({
  id: z.string().regex(/^[\w-]+$/),
  site: z.string(),
  /** What the site calls itself, for lists of sites. */
  title: z.string(),
  /** Host name in production, without scheme. */
  host: z.string(),
  /** Number of HTML pages. */
  pages: z.int().nonnegative(),
  publishedAt: z.iso.datetime({ offset: true }),
  contentHash: z.string(),
  /** 1 for the site's first release, and one more for each since: the order of releases. */
  sequence: z.int().positive(),
  /** Files of earlier releases that are kept so that pages loaded before a switch still find them. */
  carried: z.array(carriedSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Carried = z.infer<typeof carriedSchema>;

/** What the publisher knows; the store adds the rest. */
export type ManifestInput = Omit<Manifest, 'site' | 'sequence' | 'carried'>;

/** The manifest of a release folder. Throws a {@link ReleaseError} when it is missing or damaged. */
export function readManifest(releaseDir: string): Manifest {
  const file = path.join(releaseDir, manifestFile);
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ReleaseError(
      `Utgivelsen ${releaseDir} kan ikke leses: ${manifestFile} mangler eller er skadet. ` +
        'Rull tilbake til en annen utgivelse, eller publiser på nytt.',
      { cause },
    );
  }
}
