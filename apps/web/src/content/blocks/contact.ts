import type { BlockOf, Entry, EntryOf } from '@sett/content';
import { contactPanel } from '../contact-panel.ts';
import { channelsOf, type Channel } from '../contacts.ts';
import { linkTo } from '../links.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { safeContactsFor, type SafeContact } from '../safe-contacts.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';
import type { BlockContext } from './context.ts';

/** How one reaches somebody, or who answers instead. */
interface Reach {
  phone?: Channel | undefined;
  others: readonly Channel[];
  unitNote?: string | undefined;
  missing?: string | undefined;
  instead: readonly SafeContact[];
  /** What one must know before one rings: that a conversation is written down, say. */
  note?: Phrase | undefined;
}

export interface ContactView extends Reach {
  type: 'contact';
  title: Phrase;
  /** Whom the card is about, for those who hear it. */
  name: string;
  /** The page of whom it is about, when there is one. */
  href?: string | undefined;
}

type Reachable = EntryOf<'service'> | EntryOf<'organisation'> | EntryOf<'helpline'>;

/** `undefined` when the entry is not shown on this site: then there is nobody to show. */
export function contactView(
  { view }: BlockContext,
  { type, title, to }: BlockOf<'contact'>,
): ContactView | undefined {
  const entry = view.content.entries.get(to);
  if (!isReachable(entry)) return undefined;
  const { phone, others, unitNote, missing, instead, note } = reachOf(view, entry);
  return {
    type,
    title: phrase(view, title ?? entry.data.title),
    name: phrase(view, entry.data.title).text,
    href: linkTo(view, entry)?.href,
    phone,
    others,
    unitNote,
    missing,
    instead,
    note,
  };
}

const isReachable = (entry: Entry | undefined): entry is Reachable =>
  entry?.kind === 'service' || entry?.kind === 'organisation' || entry?.kind === 'helpline';

/** A service may answer by its unit; the others have only their own numbers. */
const reachOf = (view: View, entry: Reachable): Reach =>
  entry.kind === 'service' ? contactPanel(view, entry) : ownReach(view, entry);

function ownReach(view: View, { data }: EntryOf<'organisation'> | EntryOf<'helpline'>): Reach {
  const channels = channelsOf(view, data.contacts);
  const phone = channels.find(({ channel }) => channel === 'phone');
  const others = channels.filter((channel) => channel !== phone);
  const note = maybePhrase(view, 'goodToKnow' in data ? data.goodToKnow : undefined);
  if (channels.some(({ href }) => href !== undefined)) return { phone, others, instead: [], note };
  const missing = wordsIn(view.language).service.contactMissing(phrase(view, data.title).text);
  return { others, missing, instead: safeContactsFor(view, undefined) };
}
