'use client';
import { useEffect, useState } from 'react';
import type { SiteStatus } from '../releases/siteStatus.ts';

const CALM_MS = 4000;
const UNDERWAY_MS = 1000;

/** The state of the sites, asked for again and again while the page is open and seen. */
export function useSiteStatus(owner?: string): readonly SiteStatus[] | undefined {
  const [sites, setSites] = useState<readonly SiteStatus[]>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const ask = async () => {
      const found = document.hidden ? undefined : await fetchStatus(owner);
      if (!isOpen) return;
      if (found !== undefined) setSites(found);
      timer = setTimeout(
        () => void ask(),
        found?.some(({ isUnderway }) => isUnderway) ? UNDERWAY_MS : CALM_MS,
      );
    };
    void ask();
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [owner]);
  return sites;
}

/** `undefined` when it could not be asked: what is shown stays, and it is asked again. */
async function fetchStatus(owner: string | undefined): Promise<readonly SiteStatus[] | undefined> {
  try {
    const query = owner === undefined ? '' : `?owner=${encodeURIComponent(owner)}`;
    const response = await fetch(`/api/releases/status${query}`, { credentials: 'same-origin' });
    if (!response.ok) return undefined;
    const body = (await response.json()) as { sites: readonly SiteStatus[] };
    return body.sites;
  } catch {
    return undefined;
  }
}
