import { urgencies, type EntryOf } from '@sett/content';
import { phoneOf, type Phone } from './helpline.ts';
import { teaserTo, type Teaser } from './links.ts';
import type { View } from './site-content.ts';

type Urgency = keyof typeof urgencies;

/** Somebody who answers when a service cannot be reached, and how much it should hasten. */
export interface SafeContact extends Teaser {
  when: string;
  phone?: Phone | undefined;
}

/** The calm ones first: somebody with a small question is not sent to the emergency number. */
const order: readonly Urgency[] = ['soon', 'today', 'now'];

/**
 * The site's safe contacts for some themes, at most one for each urgency: the first that is meant
 * for one of the themes, else the first that is meant for all. Its own come before its parents'.
 */
export function safeContactsFor(view: View, themes: readonly string[] = [], except?: string): SafeContact[] {
  const all = view.content.site.data.safeContacts?.filter(({ contact }) => contact !== except) ?? [];
  const chosen = order.flatMap((urgency) => {
    const candidates = all.filter((each) => each.urgency === urgency);
    const fitting = candidates.find((each) => each.themes?.some((theme) => themes.includes(theme)));
    const general = candidates.find((each) => each.themes === undefined);
    return fitting ?? general ?? [];
  });
  return chosen
    .filter(({ contact }, index) => chosen.findIndex((other) => other.contact === contact) === index)
    .flatMap(({ urgency, contact }) => safeContact(view, urgency, contact) ?? []);
}

function safeContact(view: View, urgency: Urgency, key: string): SafeContact | undefined {
  const entry = view.content.entries.get(key) as EntryOf<'helpline' | 'service'> | undefined;
  const teaser = entry && teaserTo(view, entry as EntryOf<'helpline'>);
  if (entry === undefined || teaser === undefined) return undefined;
  return { ...teaser, when: urgencies[urgency][view.language], phone: phoneOf(view, entry) };
}
