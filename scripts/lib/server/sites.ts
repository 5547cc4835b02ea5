import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Release, ReleaseStore } from '@sett/releases';
import { serveRelease } from './release.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type Site = { readonly release: Release; readonly handler: Handler };

/** Finds the site of a host name; each request follows the link to the live release anew. */
export function openSites(store: ReleaseStore, log: (message: string) => void) {
  const open = new Map<string, Site>();

  const live = (key: string): Site | undefined => {
    const known = open.get(key);
    const id = store.currentId(key);
    if (id === undefined) return undefined;
    if (known?.release.manifest.id === id) return known;
    try {
      return reopen(key);
    } catch (error) {
      log(`${key}: ${error instanceof Error ? error.message : String(error)}`);
      return known; // a damaged release must not take away what still answers
    }
  };

  const reopen = (key: string): Site | undefined => {
    const release = store.current(key);
    if (release === undefined) return undefined;
    const site = { release, handler: serveRelease(release.dir) };
    open.set(key, site);
    return site;
  };

  const keyOf = productionHosts(store, live);
  return {
    serving: (hostname: string): Handler | undefined => {
      const key = /^([a-z0-9][a-z0-9-]*)\.localhost$/.exec(hostname)?.[1] ?? keyOf(hostname);
      return key === undefined ? undefined : live(key)?.handler;
    },
  };
}

/** Which site has this host name in production. All sites are looked through at most once a second. */
function productionHosts(store: ReleaseStore, live: (key: string) => Site | undefined) {
  let keys = new Map<string, string>();
  let looked = 0;
  return (hostname: string): string | undefined => {
    const known = keys.get(hostname);
    if (known !== undefined && live(known)?.release.manifest.host === hostname) return known;
    if (Date.now() - looked < 1000) return undefined;
    looked = Date.now();
    keys = new Map(store.sites().map((key) => [live(key)?.release.manifest.host ?? '', key]));
    return keys.get(hostname);
  };
}
