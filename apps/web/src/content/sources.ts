import type { Source } from '@sett/content';
import { dateText } from './dates.ts';

/** A source as it stands at the foot of a page. */
export interface SourceLine {
  text: string;
  url?: string | undefined;
  date?: string | undefined;
}

export function sourceLines(sources: readonly Source[] | undefined): SourceLine[] {
  return (sources ?? []).map(({ text, url, date }) => ({
    text,
    url,
    date: date === undefined ? undefined : dateText(date),
  }));
}
