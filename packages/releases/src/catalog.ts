import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { ReleaseError, hasCode } from './error.ts';
import { readManifest, type Manifest } from './manifest.ts';

export type Release = {
  readonly dir: string;
  readonly live: boolean;
  readonly manifest: Manifest;
};

const keyPattern = /^[a-z0-9][a-z0-9-]*$/;

/** The key itself, which becomes a folder; throws when it is not one. */
export function checkedKey(site: string): string {
  if (keyPattern.test(site)) return site;
  throw new ReleaseError(
    `${JSON.stringify(site)} er ikke en nettstedsnøkkel (små bokstaver, tall og bindestrek).`,
  );
}

/** The sites that have something live, in order. */
export function sitesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter(
      (name) => keyPattern.test(name) && linkedId(path.join(dir, name), 'current') !== undefined,
    )
    .sort();
}

/** Which release `current` or `previous` points at. */
export function linkedId(siteDir: string, link: 'current' | 'previous'): string | undefined {
  try {
    return readlinkSync(path.join(siteDir, link));
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The live release, or undefined when there is none. Throws when it is damaged. */
export function currentIn(siteDir: string): Release | undefined {
  const id = linkedId(siteDir, 'current');
  if (id === undefined) return undefined;
  const dir = path.join(siteDir, id);
  return { dir, live: true, manifest: readManifest(dir) };
}

/** The live release, or nothing when there is none or it is damaged: a publish must be able to mend that. */
export function wholeCurrentIn(siteDir: string): Release | undefined {
  return listIn(siteDir).find(({ live }) => live);
}

/** Every whole release of a site, newest first. */
export function listIn(siteDir: string): Release[] {
  const live = linkedId(siteDir, 'current');
  return releaseFolders(siteDir)
    .flatMap((name) => wholeRelease(path.join(siteDir, name), name === live))
    .sort((a, b) => b.manifest.sequence - a.manifest.sequence);
}

/** The folders of a site's releases, damaged ones too, but none that is only staged. */
export function releaseFolders(siteDir: string): string[] {
  if (!existsSync(siteDir)) return [];
  return readdirSync(siteDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

/** The release of this id; throws with the ids there are. */
export function releaseNamed(siteDir: string, id: string): Release {
  const all = listIn(siteDir);
  const found = all.find(({ manifest }) => manifest.id === id);
  if (found) return found;
  const known = all.map(({ manifest }) => manifest.id).join(', ') || 'ingen';
  throw new ReleaseError(
    `${path.basename(siteDir)} har ingen utgivelse ${JSON.stringify(id)}. Disse finnes: ${known}.`,
  );
}

/** The newest release that is older than the live one; throws when there is none. */
export function releaseBefore(siteDir: string, live: Release | undefined): Release {
  const liveSequence = live?.manifest.sequence ?? Infinity;
  const older = listIn(siteDir).find(({ manifest }) => manifest.sequence < liveSequence);
  if (older) return older;
  throw new ReleaseError(
    `${path.basename(siteDir)} har ingen eldre utgivelse å rulle tilbake til.`,
  );
}

function wholeRelease(dir: string, live: boolean): Release[] {
  try {
    return [{ dir, live, manifest: readManifest(dir) }];
  } catch (error) {
    if (error instanceof ReleaseError) return []; // damaged: prune takes it
    throw error;
  }
}
