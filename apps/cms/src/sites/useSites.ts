'use client';
import { useEffect, useState } from 'react';

interface SiteChoice {
  key: string;
  title: string;
}

/** The published sites, for a list to choose from; empty until they are fetched. */
export function useSites(): readonly SiteChoice[] {
  const [sites, setSites] = useState<readonly SiteChoice[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    fetch('/api/site?limit=0&depth=0&select[key]=true&select[title]=true&sort=key', {
      credentials: 'same-origin',
      signal: asking.signal,
    })
      .then((response) => response.json() as Promise<{ docs: SiteChoice[] }>)
      .then(({ docs }) => setSites(docs))
      .catch(() => undefined); // the form can be closed and opened again
    return () => asking.abort();
  }, []);
  return sites;
}
