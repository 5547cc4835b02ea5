import type { Source } from '@sett/content';
import { dateText } from './dates.ts';
import { foreignLanguage } from './names.ts';
import { markOf, type Foreign } from './phrase.ts';
import type { AnyView } from './site-content.ts';

/** A source as it stands at the foot of a page, marked when its title is not in the page's language. */
export interface SourceLine extends Foreign {
  text: string;
  url?: string | undefined;
  date?: string | undefined;
}

export function sourceLines(view: AnyView, sources: readonly Source[] | undefined): SourceLine[] {
  return (sources ?? []).map(({ text, url, date }) => ({
    text,
    ...foreignMark(view, text),
    url,
    date: date === undefined ? undefined : dateText(date, view.language),
  }));
}

function foreignMark(view: AnyView, text: string): Foreign {
  const lang = foreignLanguage(view, text);
  return lang === undefined ? {} : markOf(view, lang);
}
