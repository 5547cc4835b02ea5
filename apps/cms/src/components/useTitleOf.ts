'use client';
import { useEffect, useState } from 'react';
import { fetchJson } from '../overview/useFetched.ts';

type Titles = ReadonlyMap<string, string>;

/** The title of the entry that a relation points at; all rows of a form ask once for each kind. */
export function useTitleOf(relation: unknown, only?: string): string | undefined {
  const [titles, setTitles] = useState<Titles>();
  const { kind, id } = read(relation, only);
  useEffect(() => {
    if (kind === undefined) return;
    let isShown = true;
    titlesOf(kind)
      .then((found) => isShown && setTitles(found))
      .catch(() => undefined); // the row keeps its number
    return () => {
      isShown = false;
    };
  }, [kind]);
  return id === undefined ? undefined : titles?.get(id);
}

function read(relation: unknown, only: string | undefined): { kind?: string; id?: string } {
  if (typeof relation === 'string') return only === undefined ? {} : { kind: only, id: relation };
  const { relationTo, value } = (relation ?? {}) as { relationTo?: string; value?: unknown };
  return typeof relationTo === 'string' && typeof value === 'string'
    ? { kind: relationTo, id: value }
    : {};
}

const shared = new Map<string, Promise<Titles>>();

function titlesOf(kind: string): Promise<Titles> {
  const known = shared.get(kind);
  if (known !== undefined) return known;
  const asked = fetchJson<{ docs: { id: string; title?: string | null }[] }>(
    `/api/${kind}?limit=0&depth=0&select[title]=true`,
  ).then(({ docs }) => new Map(docs.map(({ id, title }) => [id, title ?? ''])));
  asked.catch(() => shared.delete(kind)); // the next form asks again
  shared.set(kind, asked);
  return asked;
}
