'use client';
import { useEffect, useState } from 'react';
import { fetchJson, useFetched } from '../overview/useFetched.ts';
import type { StateAsk } from './asks.ts';
import type { TrySite } from './endpoints.ts';
import type { Finds } from './finds.ts';

/** The sites that show what the given site has. */
export function useSites(owner: string | undefined): TrySite[] | undefined {
  const wanted = owner === undefined ? '' : `?owner=${encodeURIComponent(owner)}`;
  return useFetched<{ sites: TrySite[] }>(`/api/guide/try/sites${wanted}`).answer?.sites;
}

/** What came of asking: `undefined` while nothing has, and whether it failed. */
export interface FindsAnswer {
  finds: Finds | undefined;
  hasFailed: boolean;
}

/** What a site answers every ask with; asked again when the asks have changed, and not before. */
export function useFinds(
  site: string | undefined,
  language: string,
  asks: readonly StateAsk[],
): FindsAnswer {
  const [answer, setAnswer] = useState<FindsAnswer & { question?: string }>(nothing);
  const question = JSON.stringify({
    ...{ site, language: language === 'nn' ? 'nn' : 'nb' },
    asks: asks.map(({ ask }) => ask),
  });
  useEffect(() => {
    if (site === undefined) return undefined;
    const asking = new AbortController();
    postJson(question, asking.signal)
      .then((finds) => setAnswer({ finds, hasFailed: false, question }))
      .catch(() => {
        if (!asking.signal.aborted) setAnswer({ finds: undefined, hasFailed: true, question });
      });
    return () => asking.abort();
  }, [site, question]);
  return answer.question === question ? answer : nothing;
}

const nothing: FindsAnswer = { finds: undefined, hasFailed: false };

const postJson = (body: string, signal: AbortSignal) =>
  fetchJson<Finds>('/api/guide/try/finds', signal, body);
