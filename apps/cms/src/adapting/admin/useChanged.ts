'use client';
import type { Changed } from '../changed.ts';
import { useAnswer } from './ask.ts';

/** The adaptations of one's own sites whose shared text has changed. Empty until that is known. */
export function useChanged(): readonly Changed[] {
  const answer = useAnswer('/changed') as { changed: readonly Changed[] } | undefined;
  return answer?.changed ?? [];
}
