import type { Entry } from '@sett/content';
import { entryAddress } from './addresses.ts';
import { maybePhrase, phrase, type Phrase } from './phrase.ts';
import type { AnyView } from './site-content.ts';

/** A link to a page of the site. */
export interface Link {
  title: Phrase;
  href: string;
}

/** A link with a line about what is behind it. */
export interface Teaser extends Link {
  summary?: Phrase | undefined;
}

type Titled = Exclude<Entry, { kind: 'adaptation' | 'redirect' | 'media' }>;

export const isTitled = (entry: Entry | undefined): entry is Titled =>
  entry !== undefined && 'title' in entry.data;

/** The link to an entry's page; `undefined` when the entry has none. */
export function linkTo(view: AnyView, entry: Entry | undefined): Link | undefined {
  if (!isTitled(entry)) return undefined;
  const href = entryAddress(view, entry);
  return href === undefined ? undefined : { title: phrase(view, entry.data.title), href };
}

export function teaserTo(view: AnyView, entry: Entry | undefined): Teaser | undefined {
  const link = linkTo(view, entry);
  if (link === undefined || !isTitled(entry)) return undefined;
  return { ...link, summary: maybePhrase(view, entry.data.summary) };
}

/** Links to the entries with these keys, in the order of the keys. */
export function linksTo(view: AnyView, keys: readonly string[] | undefined): Link[] {
  return (keys ?? []).flatMap((key) => linkTo(view, view.content.entries.get(key)) ?? []);
}

/** By title, as Norwegian sorts: æ, ø, å last, and aa as å only where it is written so. */
export function byTitle(a: Link, b: Link): number {
  return collator.compare(a.title.text, b.title.text);
}

export const collator = new Intl.Collator('nb', { numeric: true });
