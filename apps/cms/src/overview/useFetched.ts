'use client';
import { useEffect, useState } from 'react';

interface Fetched<T> {
  /** Missing until there is one, and when nobody could be asked. */
  answer?: T | undefined;
}

/** What an address of the CMS answers. */
export function useFetched<T>(address: string | undefined, again?: unknown): Fetched<T> {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    if (address === undefined) return;
    const asking = new AbortController();
    fetchJson<T>(address, asking.signal)
      .then(setAnswer)
      .catch(() => undefined); // what is shown stays
    return () => asking.abort();
  }, [address, again]);
  return { answer };
}

/** Asks an address of the CMS; with a body it is posted. */
export async function fetchJson<T>(
  address: string,
  signal?: AbortSignal,
  body?: string,
): Promise<T> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body !== undefined && {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    }),
  });
  if (!response.ok) throw new Error(`${address} svarte ${String(response.status)}`);
  return (await response.json()) as T;
}
