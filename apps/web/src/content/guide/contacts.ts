import { entryOf, servicesFor, type Entry, type EntryOf, type GuideNodeOf } from '@sett/content';
import type { Facts } from '@sett/guide';
import { contactPanel } from '../contact-panel.ts';
import type { Channel } from '../contacts.ts';
import { entryAddress } from '../addresses.ts';
import { helplineCard } from '../helpline.ts';
import { collator, type Link } from '../links.ts';
import type { OpenNow } from '../open-now.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { safeContactsFor, type SafeContact } from '../safe-contacts.ts';
import type { Service } from '../services.ts';
import type { View } from '../site-content.ts';

type Outcome = GuideNodeOf<'outcome'>;
type Helper = Service | EntryOf<'helpline'>;

/** Somebody an outcome names, with what one needs to get in touch. */
export interface GuideContact extends Link {
  key: string;
  summary?: Phrase | undefined;
  phone?: Channel | undefined;
  /** Chat, SMS and pages on the web: for those who cannot speak aloud. */
  others: readonly Channel[];
  /** When it opens, as a date; or its hours in words. */
  next?: string | undefined;
  openNow?: OpenNow | undefined;
  hours: readonly Phrase[];
  /** What one should know before one calls. */
  warning?: Phrase | undefined;
  emergency: boolean;
  /** A service of the kommune itself that the outcome's query has found. */
  foundHere: boolean;
}

/** Whom an outcome names, the first to call first. */
export interface GuideContacts {
  /** With a number or a way in. */
  first: readonly GuideContact[];
  /** Others that may help, and those that nobody has given a number of. */
  more: readonly GuideContact[];
  /** When the query finds no service of the kommune. */
  instead: readonly SafeContact[];
}

const MOST_CARDS = 4;

/**
 * Everybody that an outcome names on this site. An emergency number that the outcome begins with stays
 * first, and what the query finds comes last; else the services it pins, the kommune's own that the
 * query finds, the helplines it pins, and national services. A number that two share stands once.
 */
export function contactsOf(view: View, node: Outcome, facts: Facts): GuideContacts {
  const found = foundBy(view, node, facts);
  const ordered = inOrder(view, pinnedBy(view, node), found).map((entry) =>
    guideContact(view, entry, found),
  );
  const isReachable = ({ phone, others }: GuideContact) =>
    phone !== undefined || others.some(({ href }) => href !== undefined);
  const first = withoutSharedNumbers(ordered.filter(isReachable)).slice(0, MOST_CARDS);
  return {
    first,
    more: ordered.filter((each) => !first.includes(each)),
    instead: found.some((service) => isOwn(view, service))
      ? []
      : safeContactsFor(view, themesOf(node, facts)),
  };
}

/** The services that the query of an outcome finds on this site, those that fit best first. */
export function foundBy({ content }: View, { who }: Outcome, facts: Facts): Service[] {
  if (who === undefined) return [];
  const theme = who.theme ?? (who.answeredTheme ? facts['theme'] : undefined);
  const rank = ({ data }: Service) => [
    data.referral.needed === 'no' ? 0 : 1,
    data.ages === undefined && who.answeredAge ? 1 : 0,
    theme === undefined ? 0 : (data.themes ?? []).indexOf(theme),
  ];
  return servicesFor(content.entries, who, facts).toSorted(
    (a, b) => compared(rank(a), rank(b)) || collator.compare(a.key, b.key),
  );
}

const compared = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const pinnedBy = ({ content }: View, { pinned = [] }: Outcome): Helper[] =>
  pinned.flatMap(
    (key) =>
      entryOf(content.entries, 'service', key) ?? entryOf(content.entries, 'helpline', key) ?? [],
  );

function inOrder(view: View, pinned: readonly Helper[], found: readonly Service[]): Helper[] {
  const services = pinned.filter(({ kind }) => kind === 'service');
  const helplines = pinned.filter(({ kind }) => kind === 'helpline');
  const own = found.filter((service) => isOwn(view, service));
  const [first] = pinned;
  const ordered =
    first !== undefined && isEmergency(first)
      ? [...pinned, ...own, ...found]
      : [...services, ...own, ...helplines, ...found];
  return [...new Set(ordered)];
}

/** A service of the kommune or of those it works with, not one that the whole country has. */
const isOwn = ({ content }: View, { site }: Entry): boolean => site !== content.root;

const isEmergency = (entry: Helper): boolean =>
  entry.kind === 'helpline' && entry.data.emergency === true;

function themesOf({ who }: Outcome, facts: Facts): string[] {
  const theme = who?.theme ?? facts['theme'];
  return theme === undefined ? [] : [theme];
}

function guideContact(view: View, entry: Helper, found: readonly Service[]): GuideContact {
  return {
    key: entry.key,
    title: phrase(view, entry.data.title),
    href: entryAddress(view, entry) ?? '',
    emergency: isEmergency(entry),
    foundHere: isOwn(view, entry) && found.some((service) => service === entry),
    ...(entry.kind === 'service' ? ofService(view, entry) : ofHelpline(view, entry)),
  };
}

function ofService(view: View, service: Service) {
  const { phone, others, next, openNow, hours } = contactPanel(view, service);
  return {
    ...{ phone, others, next, openNow },
    hours: phone?.hours.length ? phone.hours : hours,
    summary: maybePhrase(view, service.data.summary),
  };
}

function ofHelpline(view: View, helpline: EntryOf<'helpline'>) {
  const { phone, others, summary, goodToKnow } = helplineCard(view, helpline);
  const isAnonymous = helpline.data.anonymous === 'yes';
  return {
    ...{ phone, others, summary },
    hours: phone?.hours ?? [],
    warning: isAnonymous ? undefined : goodToKnow,
  };
}

const withoutSharedNumbers = (contacts: readonly GuideContact[]): GuideContact[] =>
  contacts.filter(
    ({ phone }, index) =>
      phone === undefined ||
      contacts.findIndex((other) => other.phone?.href === phone.href) === index,
  );
