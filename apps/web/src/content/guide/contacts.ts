import { emergencyNumbers } from '../helpline.ts';
import { safeContactsFor, type SafeContact } from '../safe-contacts.ts';
import type { Service } from '../services.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';
import { guideContact, isReachable, type GuideContact } from './contact.ts';
import { foundBy, isOwn, pinnedBy, themeAsked, type Asked, type Helper } from './found.ts';

/** Whom an outcome names. */
export interface GuideContacts {
  /** With a number or another way in, the first to call first. */
  first: readonly GuideContact[];
  /** Said when the service of the kommune that one should reach now has given no number. */
  missing?: string | undefined;
  /** The others are for afterwards: first an emergency number. */
  isLed: boolean;
  /**
   * Services of the kommune that can help too, those that the outcome names before others. Many have
   * given nobody their number.
   */
  here: readonly GuideContact[];
  /** What the rest of the country has. */
  elsewhere: readonly GuideContact[];
  /** The query has found a service of the kommune itself. */
  foundHere: boolean;
  /** The safe contacts, when the kommune has nothing or nobody has a number. */
  instead: readonly SafeContact[];
}

const MOST_FIRST = 4;

/** Everybody that an outcome names on this site. A number that two share stands once. */
export function contactsOf(view: View, asked: Asked): GuideContacts {
  const found = foundBy(view, asked);
  const pinned = pinnedBy(view, asked.node);
  const all = inOrder(view, pinned, found).map((entry) => guideContact(view, entry));
  const named = new Set(pinned.map(({ key }) => key));
  const first = firstOf(view, asked, all, named);
  const rest = all.filter((each) => !first.includes(each));
  const isHere = ({ own, key }: GuideContact) =>
    own || pinned.some((each) => each.kind === 'service' && each.key === key);
  const foundHere = found.some((service) => isOwn(view, service));
  const [best] = all;
  const isMissed = best?.own === true && asked.node.urgency !== 'soon' && !isReachable(best);
  return {
    first,
    missing: isMissed ? wordsIn(view.language).service.contactMissing(best.title.text) : undefined,
    isLed: isLed(pinned),
    here: rest
      .filter(isHere)
      .toSorted((a, b) => Number(named.has(b.key)) - Number(named.has(a.key))),
    elsewhere: rest.filter((each) => !isHere(each)),
    foundHere,
    instead: foundHere && first.length > 0 ? [] : othersThan(first, safeContacts(view, asked)),
  };
}

/**
 * The service of the kommune that fits best comes first, then whom the outcome names, then what else is
 * found. Where an emergency number is the first that it names and it hastens, that stays first.
 */
function inOrder(view: View, pinned: readonly Helper[], found: readonly Service[]): Helper[] {
  const [best] = found.filter((service) => isOwn(view, service));
  return [...new Set([...(best && !isLed(pinned) ? [best] : []), ...pinned, ...found])];
}

const isLed = ([first]: readonly Helper[]): boolean =>
  first?.kind === 'helpline' && first.data.emergency === true;

/**
 * Whom one can reach, by telephone before by other ways. Where it hastens these are the ones that the
 * outcome names, and the best of the kommune's own; else also others that are found, but nobody is sent
 * to an emergency number by a query.
 */
function firstOf(
  view: View,
  { node }: Asked,
  all: readonly GuideContact[],
  pinned: ReadonlySet<string>,
): GuideContact[] {
  const emergencies = new Set(emergencyNumbers(view).map(({ href }) => href));
  const isFit = (each: GuideContact, index: number) =>
    pinned.has(each.key) ||
    (!emergencies.has(each.phone?.href ?? '') && (index === 0 || node.urgency === 'soon'));
  return withoutSharedNumbers(all.filter(isFit).filter(isReachable))
    .toSorted((a, b) => Number(b.phone !== undefined) - Number(a.phone !== undefined))
    .slice(0, MOST_FIRST);
}

function safeContacts(view: View, { node, facts, audience }: Asked): SafeContact[] {
  const theme = themeAsked(node, facts);
  return safeContactsFor(view, theme === undefined ? [] : [theme], { audience });
}

const othersThan = (known: readonly GuideContact[], contacts: readonly SafeContact[]) =>
  contacts.filter(
    ({ href, phone }) =>
      !known.some((each) => each.href === href || each.phone?.href === (phone?.href ?? '')),
  );

const withoutSharedNumbers = (contacts: readonly GuideContact[]): GuideContact[] =>
  contacts.filter(
    ({ phone }, index) =>
      phone === undefined ||
      contacts.findIndex((other) => other.phone?.href === phone.href) === index,
  );
