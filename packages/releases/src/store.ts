import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { checkedKey, currentIn, linkedId, listIn, sitesIn, type Release } from './catalog.ts';
import { ReleaseError } from './error.ts';
import { waitForLock } from './kernel-lock.ts';
import type { ManifestInput } from './manifest.ts';
import { pruneIn, type PruneLimits } from './prune.ts';
import { stageIn, type Staged } from './staging.ts';
import { activateIn, removeIn, rollBackIn, takeDownIn } from './switch.ts';

export type { Release } from './catalog.ts';
export type { PruneLimits } from './prune.ts';
export type { Staged } from './staging.ts';

export type ReleaseStore = {
  /** Keys of the sites that have a live release, sorted. */
  sites(): string[];
  /** A fresh folder to build the next release of the site in; clears away what killed builds left. */
  stage(site: string): Promise<Staged>;
  /**
   * Makes what was staged a release and switches the site to it. On any error the live release is
   * untouched and what was staged is removed. Waits for another switch of the same site; throws a
   * {@link ReleaseError} when it must wait too long.
   */
  activate(staged: Staged, manifest: ManifestInput): Promise<Release>;
  /**
   * Takes the site off the web: readers get «not found», and the releases stay, so that a rollback
   * puts it back. Returns whether there was anything to take down.
   */
  takeDown(site: string): Promise<boolean>;
  /**
   * Takes the site off the web for good, with every release of it: nothing is left that a rollback, or
   * another site by the same key, could put back. Harmless when nothing is there.
   */
  remove(site: string): Promise<void>;
  /** The live release, or undefined when the site was never published. Throws when it is damaged. */
  current(site: string): Release | undefined;
  /** The id of the live release; one look at a link, for those who ask at every request. */
  currentId(site: string): string | undefined;
  /** All whole releases, newest first. */
  list(site: string): Release[];
  /** Switches to the given release, or to the one made before the live one; throws when there is none. */
  rollback(site: string, id?: string): Promise<Release>;
  /**
   * Removes damaged and old releases, never the live one nor the one that was live before it, until
   * both limits hold. Returns the ids that went.
   */
  prune(site: string, limits: PruneLimits): Promise<string[]>;
};

export type StoreOptions = {
  /** How long to wait for another switch of the same site, in milliseconds. */
  readonly patienceMs?: number;
};

/** The releases under a folder: `<dir>/<site>/<id>/`, and a symlink `<dir>/<site>/current` to the live one. */
export function openStore(dir: string, { patienceMs = 30_000 }: StoreOptions = {}): ReleaseStore {
  const siteDir = (site: string) => path.join(dir, checkedKey(site));
  const locked = <T>(site: string, work: (dir: string) => Promise<T> | T) =>
    withSiteLock(siteDir(site), patienceMs, work);
  return {
    sites: () => sitesIn(dir),
    stage: (site) => locked(site, (folder) => stageIn(folder, site)),
    activate: async (staged, manifest) => {
      try {
        return await locked(staged.site, (folder) => activateIn(folder, staged, manifest));
      } finally {
        staged.discard();
      }
    },
    current: (site) => currentIn(siteDir(site)),
    currentId: (site) => linkedId(siteDir(site), 'current'),
    list: (site) => listIn(siteDir(site)),
    takeDown: (site) => locked(site, takeDownIn),
    remove: (site) => locked(site, removeIn),
    rollback: (site, id) => locked(site, (folder) => rollBackIn(folder, id)),
    prune: (site, limits) => locked(site, (folder) => pruneIn(folder, limits)),
  };
}

async function withSiteLock<T>(
  siteDir: string,
  patienceMs: number,
  work: (dir: string) => Promise<T> | T,
): Promise<T> {
  mkdirSync(siteDir, { recursive: true });
  const lock = await waitForLock(path.join(siteDir, '.lock'), patienceMs);
  if (lock === undefined) {
    throw new ReleaseError(
      `En annen publisering av ${path.basename(siteDir)} holder på. Prøv igjen når den er ferdig.`,
    );
  }
  try {
    return await work(siteDir);
  } finally {
    lock.release();
  }
}
