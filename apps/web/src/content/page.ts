import type { Language } from '@sett/content';
import { addressIn, alternatesOf } from './addresses.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Phrase } from './phrase.ts';
import type { View } from './site-content.ts';

export interface Crumb {
  title: Phrase;
  href: string;
}

/** What every page has. `path` is without the prefix of the målform, `address` is with it. */
export interface Page {
  frame: Frame;
  path: string;
  address: string;
  title: Phrase;
  description?: string | undefined;
  /** From the front page to the parent; empty on the front page. */
  crumbs: readonly Crumb[];
  alternates: readonly { language: Language; address: string }[];
  /** What the search knows of the page; missing on pages that only list others. */
  search?: SearchInfo | undefined;
  /** Pages that nobody should land on from a search engine, such as the 404. */
  hidden?: boolean;
}

/** What a page is found by, beside its text. */
export interface SearchInfo {
  kind: string;
  audiences?: readonly string[] | undefined;
  /** Other names and keywords, also those that are never shown. */
  names?: readonly string[] | undefined;
  /** What a reader should know before opening the page, such as «Uten henvisning». */
  tag?: string | undefined;
  /** How much a hit counts, 1 unless told: help comes before explanations of it. */
  weight?: number;
}

/** Everything an entry is found by beside its text; the keywords are shown nowhere. */
export const searchNames = (data: {
  otherNames?: readonly string[] | undefined;
  keywords?: readonly string[] | undefined;
}): string[] => [...(data.otherNames ?? []), ...(data.keywords ?? [])];

interface PageStart {
  search?: SearchInfo;
  path: string;
  title: Phrase;
  description?: string | undefined;
  crumbs?: readonly Crumb[];
  hidden?: boolean;
}

/** The common part of a page's data. */
export function pageBase(view: View, { crumbs = [], ...start }: PageStart): Page {
  const frame = frameOf(view);
  const home = { title: { text: frame.words.home }, href: frame.to.home };
  return {
    ...start,
    frame,
    address: addressIn(view, start.path),
    crumbs: start.path === '/' ? [] : [home, ...crumbs],
    alternates: start.hidden === true ? [] : alternatesOf(view.content, start.path),
  };
}
