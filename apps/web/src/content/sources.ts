import type { Language, Source } from '@sett/content';
import { dateText } from './dates.ts';
import { foreignLanguage } from './names.ts';
import type { View } from './site-content.ts';

/** A source as it stands at the foot of a page; `lang` when its title is not in the page's målform. */
export interface SourceLine {
  text: string;
  lang?: Language | undefined;
  url?: string | undefined;
  date?: string | undefined;
}

export function sourceLines(view: View, sources: readonly Source[] | undefined): SourceLine[] {
  return (sources ?? []).map(({ text, url, date }) => ({
    text,
    lang: foreignLanguage(view, text),
    url,
    date: date === undefined ? undefined : dateText(date),
  }));
}
