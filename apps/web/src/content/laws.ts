import { entryOf, type EntryOf } from '@sett/content';
import { osloDay } from '@sett/schedule';
import { dateText } from './dates.ts';
import { entryAddress } from './addresses.ts';
import { linksTo, type Link } from './links.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** A provision as it is cited. */
export interface LawLine {
  citation: string;
  title: Phrase;
  href: string;
  inForce: boolean;
  checked: string;
  replacedBy: readonly Link[];
}

export function lawLines(view: AnyView, keys: readonly string[] | undefined): LawLine[] {
  return (keys ?? []).flatMap((key) => {
    const law = entryOf(view.content.entries, 'law', key);
    return law ? [lawLine(view, law)] : [];
  });
}

export function lawLine(view: AnyView, law: EntryOf<'law'>): LawLine {
  const { act, section, title, checkedOn, replacedBy } = law.data;
  const { checked, unchecked } = wordsIn(view.language).laws;
  return {
    citation: `${act} ${section}`,
    title: phrase(view, title),
    href: entryAddress(view, law) ?? '',
    inForce: isInForce(view, law),
    checked: checkedOn === undefined ? unchecked : checked(dateText(checkedOn, view.language)),
    replacedBy: linksTo(view, replacedBy),
  };
}

/** In force on the day of the clock, as far as its dates say. */
export function isInForce({ content }: AnyView, { data }: EntryOf<'law'>): boolean {
  const day = osloDay(content.now);
  const hasBegun = data.validFrom === undefined || data.validFrom <= day;
  const isOver = data.validTo !== undefined && data.validTo < day;
  return hasBegun && !isOver && data.replacedBy === undefined;
}
