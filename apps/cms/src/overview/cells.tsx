'use client';
import type { DefaultCellComponentProps } from 'payload';
import { useEffect, useState } from 'react';
import { gapSorts } from '@sett/content';
import type { EntryOverview } from './entryOverview.ts';
import { fetchJson } from './useFetched.ts';

type Overviews = Readonly<Record<string, EntryOverview>>;

/** In a list: how the text stands. */
export function StateCell(props: DefaultCellComponentProps) {
  const overview = useOverviewOf(props);
  return <span>{overview?.stateText.split(':')[0] ?? '–'}</span>;
}

/** In a list: what is missing. */
export function MissingCell(props: DefaultCellComponentProps) {
  const overview = useOverviewOf(props);
  if (overview === undefined) return <span>–</span>;
  return (
    <span>
      {overview.gaps.map(({ sort }) => gapSorts[sort].toLowerCase()).join(', ') || 'ingenting'}
    </span>
  );
}

function useOverviewOf({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const [overviews, setOverviews] = useState<Overviews>();
  useEffect(() => {
    let isShown = true;
    overviewsOf(collectionSlug)
      .then((found) => isShown && setOverviews(found))
      .catch(() => undefined); // the column stays empty
    return () => {
      isShown = false;
    };
  }, [collectionSlug]);
  return overviews?.[String((rowData as { id: unknown }).id)];
}

const SHARED_MS = 5000;
const shared = new Map<string, { asked: number; answer: Promise<Overviews> }>();

/** All cells of a list ask once together. */
function overviewsOf(kind: string): Promise<Overviews> {
  const known = shared.get(kind);
  if (known !== undefined && Date.now() - known.asked < SHARED_MS) return known.answer;
  const answer = fetchJson<{ documents: Overviews }>(`/api/overview/list/${kind}`).then(
    ({ documents }) => documents,
  );
  shared.set(kind, { asked: Date.now(), answer });
  return answer;
}
