import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { carryOver } from './carry.ts';
import {
  linkedId,
  listIn,
  releaseBefore,
  releaseFolders,
  releaseNamed,
  wholeCurrentIn,
  type Release,
} from './catalog.ts';
import { switchLink, syncDir, syncTree } from './files.ts';
import { manifestFile, manifestSchema, type Manifest, type ManifestInput } from './manifest.ts';
import type { Staged } from './staging.ts';

/** Everything that may fail (disk, links, manifest) happens before the one rename that readers notice. */
export async function activateIn(
  siteDir: string,
  staged: Staged,
  input: ManifestInput,
): Promise<Release> {
  const live = wholeCurrentIn(siteDir);
  const manifest = manifestSchema.parse({
    ...input,
    id: freeId(siteDir, input.id),
    site: staged.site,
    sequence: nextSequence(siteDir),
    carried: live ? carryOver(live, staged.dir, new Date()) : [],
  });
  writeManifest(staged.dir, manifest);
  await syncTree(staged.dir);
  const dir = path.join(siteDir, manifest.id);
  renameSync(staged.dir, dir);
  switchOrRemove(siteDir, dir, manifest.id);
  return { dir, live: true, manifest };
}

/** Makes an earlier release live: the one before, or the one that is named. */
export function rollBackIn(siteDir: string, wanted?: string): Release {
  const live = wholeCurrentIn(siteDir);
  const target =
    wanted === undefined ? releaseBefore(siteDir, live) : releaseNamed(siteDir, wanted);
  const carried = live && !target.live ? carryOver(live, target.dir, new Date()) : [];
  const manifest = { ...target.manifest, carried: [...target.manifest.carried, ...carried] };
  writeManifest(target.dir, manifest);
  switchTo(siteDir, manifest.id);
  return { dir: target.dir, live: true, manifest };
}

/** Takes a site off the web and remembers what was live; returns whether anything was. */
export function takeDownIn(siteDir: string): boolean {
  const live = linkedId(siteDir, 'current');
  if (live === undefined) return false;
  switchLink(path.join(siteDir, 'previous'), live);
  rmSync(path.join(siteDir, 'current'));
  syncDir(siteDir);
  return true;
}

/** Takes a site off the web with all its releases. The address goes first: whatever stops the rest, no reader is shown half a release. */
export function removeIn(siteDir: string): void {
  takeDownIn(siteDir);
  rmSync(path.join(siteDir, 'previous'), { force: true });
  for (const name of releaseFolders(siteDir))
    rmSync(path.join(siteDir, name), { recursive: true, force: true });
}

function switchOrRemove(siteDir: string, dir: string, id: string): void {
  try {
    syncDir(siteDir);
    switchTo(siteDir, id);
  } catch (error) {
    if (linkedId(siteDir, 'current') !== id) rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

function switchTo(siteDir: string, id: string): void {
  const before = linkedId(siteDir, 'current');
  if (before === id) return;
  switchLink(path.join(siteDir, 'current'), id);
  if (before !== undefined) switchLink(path.join(siteDir, 'previous'), before);
}

function nextSequence(siteDir: string): number {
  return 1 + Math.max(0, ...listIn(siteDir).map(({ manifest }) => manifest.sequence));
}

/** Two publishes of the same content within one second would have the same id. */
function freeId(siteDir: string, id: string): string {
  let candidate = id;
  for (let count = 2; existsSync(path.join(siteDir, candidate)); count += 1) {
    candidate = `${id}-${String(count)}`;
  }
  return candidate;
}

function writeManifest(releaseDir: string, manifest: Manifest): void {
  const file = path.join(releaseDir, manifestFile);
  writeFileSync(`${file}.ny`, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(`${file}.ny`, file);
}
