import type { Entry } from '@sett/content';
import { osloDay } from '@sett/schedule';
import { dateText } from './dates.ts';
import { isTitled, linkTo, type Link } from './links.ts';
import { words } from './phrase.ts';
import type { View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Something that somebody has looked over, and when. */
export interface Change extends Link {
  /** `YYYY-MM-DD`. */
  day: string;
  date: string;
  what: string;
}

const MOST_CHANGES = 100;

/** What has been confirmed or checked, newest first. A date in the future is a slip, and is left out. */
export function changesIn(view: View): Change[] {
  const today = osloDay(view.content.now);
  return [...view.content.entries.values()]
    .flatMap((entry) => changeOf(view, entry) ?? [])
    .filter(({ day }) => day <= today)
    .sort((a, b) => compare(b.day, a.day) || compare(a.href, b.href))
    .slice(0, MOST_CHANGES);
}

function changeOf(view: View, entry: Entry): Change | undefined {
  const link = linkTo(view, entry);
  const seen = link && lookedOver(view, entry);
  return seen && { ...link, ...seen, date: dateText(seen.day) };
}

function lookedOver(view: View, entry: Entry): { day: string; what: string } | undefined {
  const { confirmed, lawChecked } = wordsIn(view.language).changes;
  if (entry.kind === 'law' && entry.data.checkedOn !== undefined) {
    return { day: entry.data.checkedOn, what: lawChecked };
  }
  const vouching = isTitled(entry) && 'vouching' in entry.data ? entry.data.vouching : undefined;
  return vouching && { day: vouching.on, what: confirmed(words(view, vouching.by)) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
