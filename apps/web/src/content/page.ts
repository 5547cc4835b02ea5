import type { Entry, GuideNodeType } from '@sett/content';
import { addressIn, alternatesOf, entryAddress, type Alternate } from './addresses.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Phrase } from './phrase.ts';
import type { AnyView, View } from './site-content.ts';
import { languageNote } from './translations.ts';
import type { PageWords, Words } from './words/index.ts';

export interface Crumb {
  title: Phrase;
  href: string;
}

/**
 * What every page has. `path` is without the prefix of the language, `address` is with it. A page of
 * an entry may be a translation, and then has fewer words.
 */
export interface Page<W extends PageWords = Words> {
  frame: Frame<W>;
  path: string;
  address: string;
  title: Phrase;
  description?: string | undefined;
  /** From the front page to the parent; empty on the front page. */
  crumbs: readonly Crumb[];
  /** In what else the page exists, itself among them; empty when in nothing. */
  alternates: readonly Alternate[];
  /** Says that the entry, or something of it, is in another language than the page. */
  languageNote?: string | undefined;
  /** What the search knows of the page; missing on pages that only list others. */
  search?: SearchInfo | undefined;
  /** Pages that nobody should land on from a search engine, such as the 404. */
  hidden?: boolean;
  /** Tells nothing of itself to other places: no referrer. Such a page is hidden too. */
  discreet?: boolean;
  /** Can be left at once, for a page that says something neutral. */
  quickExit?: boolean;
  /** What sort of page of a guide it is. */
  guideState?: GuideNodeType;
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
  /** What the page is about, when it is one entry. */
  entry?: Entry;
  search?: SearchInfo;
  path: string;
  title: Phrase;
  description?: string | undefined;
  crumbs?: readonly Crumb[];
  hidden?: boolean;
  discreet?: boolean;
  quickExit?: boolean;
  guideState?: GuideNodeType;
}

/** The common part of a page's data. */
export function pageBase(view: View, start: PageStart): Page;
export function pageBase(view: AnyView, start: PageStart): Page<PageWords>;
export function pageBase(
  view: AnyView,
  { crumbs = [], entry, ...start }: PageStart,
): Page<PageWords> {
  const frame = frameOf(view);
  const home = { title: { text: frame.words.home }, href: frame.to.home };
  return {
    ...start,
    frame,
    address: (entry && entryAddress(view, entry)) ?? addressIn(view, start.path),
    crumbs: start.path === '/' ? [] : [home, ...crumbs],
    alternates: start.hidden === true ? [] : alternatesOf(view.content, start.path, entry),
    languageNote: entry && languageNote(view, entry),
  };
}
