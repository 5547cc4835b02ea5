import { audiences, urgencies, type EntryOf } from '@sett/content';
import { phoneOf, type Phone } from './helpline.ts';
import { teaserTo, type Teaser } from './links.ts';
import type { Service } from './services.ts';
import type { AnyView } from './site-content.ts';

type Urgency = keyof typeof urgencies;

/** Somebody who answers when a service cannot be reached, and how much it should hasten. */
export interface SafeContact extends Teaser {
  when: string;
  phone?: Phone | undefined;
}

/** The calm ones first, of those that one can ring: a small question is not for the emergency number. */
const order: readonly Urgency[] = ['soon', 'today', 'now'];

/**
 * The site's safe contacts for some themes, at most one for each urgency: the first that is meant
 * for the first of the themes, and so on, else the first that is meant for all. A site's own contacts
 * come before its parents'. An emergency number stands here only when the theme calls for it: it is
 * one tap away on every page, and would frighten somebody who asks about SFO. With an `audience` only
 * those that answer it: an employee is not sent to the parents' telephone.
 */
export function safeContactsFor(
  view: AnyView,
  themes: readonly string[] = [],
  { except, audience }: { except?: string; audience?: keyof typeof audiences } = {},
): SafeContact[] {
  const all = (view.content.site.data.safeContacts ?? []).filter(
    ({ contact }) => contact !== except && answers(view, contact, audience),
  );
  const chosen = order.flatMap((urgency) => {
    const candidates = all.filter((each) => each.urgency === urgency);
    const fitting = themes.flatMap(
      (theme) => candidates.find((each) => each.themes?.includes(theme)) ?? [],
    );
    if (fitting[0] !== undefined || urgency === 'now') return fitting[0] ?? [];
    return candidates.find((each) => each.themes === undefined) ?? [];
  });
  return chosen
    .filter(
      ({ contact }, index) => chosen.findIndex((other) => other.contact === contact) === index,
    )
    .flatMap(({ urgency, contact }) => safeContact(view, urgency, contact) ?? [])
    .filter(isFirstWithNumber)
    .toSorted((a, b) => Number(b.phone !== undefined) - Number(a.phone !== undefined));
}

/** Whether it answers those who ask; one that does not say whom it answers, answers everybody. */
function answers(view: AnyView, key: string, audience?: keyof typeof audiences): boolean {
  const entry = view.content.entries.get(key) as EntryOf<'helpline' | 'service'> | undefined;
  return audience === undefined || entry?.data.audiences?.includes(audience) !== false;
}

/** Two lines with one number would be the same button twice. */
const isFirstWithNumber = (
  { phone }: SafeContact,
  index: number,
  all: readonly SafeContact[],
): boolean =>
  phone === undefined || all.findIndex((other) => other.phone?.href === phone.href) === index;

/**
 * Who answers instead of a service that cannot be reached. None when it is about everyday matters, of
 * which no safe contact has taken on the theme: nobody rings a helpline about a place at SFO.
 */
export function standInsFor(view: AnyView, { key, data }: Service): SafeContact[] {
  const { themes = [] } = data;
  const taken = (view.content.site.data.safeContacts ?? []).flatMap((each) => each.themes ?? []);
  const isEveryday = themes.length > 0 && !themes.some((theme) => taken.includes(theme));
  return isEveryday ? [] : safeContactsFor(view, themes, { except: key });
}

function safeContact(view: AnyView, urgency: Urgency, key: string): SafeContact | undefined {
  const entry = view.content.entries.get(key) as EntryOf<'helpline' | 'service'> | undefined;
  const teaser = entry && teaserTo(view, entry as EntryOf<'helpline'>);
  if (entry === undefined || teaser === undefined) return undefined;
  return { ...teaser, when: urgencies[urgency][view.language], phone: phoneOf(view, entry) };
}
