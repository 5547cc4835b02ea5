import { documentFormats, documentLanguages, type BlockOf } from '@sett/content';
import { dateText } from '../dates.ts';
import { phrase, type Phrase } from '../phrase.ts';
import type { BlockContext } from './context.ts';

export interface DocumentView {
  type: 'document';
  title: Phrase;
  href: string;
  hreflang?: string | undefined;
  /** «PDF, 1,2 MB, engelsk»: what one gets, before one fetches it. */
  what: string;
  /** «Bufdir, 2023» */
  by: string;
}

export function documentView(
  { view }: BlockContext,
  { type, title, url, publisher, date, format, kilobytes, language }: BlockOf<'document'>,
): DocumentView {
  const what = [
    documentFormats[format][view.language],
    ...(kilobytes === undefined ? [] : [sizeText(kilobytes)]),
    ...(language === undefined ? [] : [documentLanguages[language][view.language]]),
  ];
  return {
    type,
    title: phrase(view, title),
    href: url,
    hreflang: language,
    what: what.join(', '),
    by: [publisher, ...(date === undefined ? [] : [dateText(date)])].join(', '),
  };
}

const MEGABYTE = 1000;

function sizeText(kilobytes: number): string {
  if (kilobytes < MEGABYTE) return `${String(kilobytes)} kB`;
  return `${(kilobytes / MEGABYTE).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
