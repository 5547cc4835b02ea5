'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { EntryOverview } from './entryOverview.ts';
import { jumpTo } from './jumpTo.ts';
import { useFetched } from './useFetched.ts';
import '../components/sett.css';

/** Beside a document: what is missing in it and what is old, with the way to each field. */
export function DocumentOverview() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const isSaved = collectionSlug !== undefined && id !== undefined;
  const address = isSaved ? `/api/overview/entry/${collectionSlug}/${String(id)}` : undefined;
  const { answer: overview } = useFetched<EntryOverview>(address, lastUpdateTime);
  const fields = isSaved ? getEntityConfig({ collectionSlug }).fields : [];
  const isThere = overview !== undefined;
  useEffect(() => {
    const wanted = decodeURIComponent(globalThis.location.hash.slice(1));
    if (isThere && wanted !== '') void jumpTo(wanted, fields);
    // Once, when the document has opened.
  }, [isThere]);
  if (overview === undefined) return null;
  const lines = [
    ...overview.gaps.map(({ field, what }) => ({ field, text: `Mangler ${what}` })),
    ...overview.old,
  ];
  return (
    <section className="field-type sett-document">
      <h4>Mangler og gammelt</h4>
      <p className="sett-state">Teksten er {overview.stateText}.</p>
      {lines.length === 0 && <p>Ingenting mangler.</p>}
      <ul>
        {lines.map(({ field, text }) => (
          <li key={text}>
            <button onClick={() => void jumpTo(field, fields)} type="button">
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
