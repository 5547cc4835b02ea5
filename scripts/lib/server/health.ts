import { ReleaseError, type Release, type ReleaseStore } from '@sett/releases';

export type SiteHealth = {
  readonly key: string;
  readonly title: string;
  readonly host: string;
  readonly release: string | null;
  readonly pages: number;
  readonly publishedAt: string | null;
  /** Why the site cannot be read, when it cannot. */
  readonly fault?: string;
};

export function health(store: ReleaseStore): { sites: SiteHealth[] } {
  return { sites: store.sites().flatMap((key) => siteHealth(store, key)) };
}

function siteHealth(store: ReleaseStore, key: string): SiteHealth[] {
  try {
    const release = store.current(key);
    return release ? [describe(key, release)] : [];
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const unknown = { title: key, host: '', release: null, pages: 0, publishedAt: null };
    return [{ key, ...unknown, fault: error.message }];
  }
}

function describe(key: string, { manifest }: Release): SiteHealth {
  const { title, host, id, pages, publishedAt } = manifest;
  return { key, title, host, release: id, pages, publishedAt };
}
