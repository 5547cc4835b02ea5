import type { EntryOf } from '@sett/content';
import { entryAddress } from './addresses.ts';
import { channelsOf, type Channel } from './contacts.ts';
import { maybePhrase, phrase, type Phrase } from './phrase.ts';
import { entriesIn, type AnyView } from './site-content.ts';
import type { Audience } from './services.ts';
import { wordsIn } from './words/index.ts';

/** A number that is one tap away. */
export interface Phone {
  title: Phrase;
  number: string;
  href: string;
  /** The helpline's own page. */
  page?: string | undefined;
  /** What one should know before one calls a line that does not promise anonymity. */
  warning?: Phrase | undefined;
}

/** A helpline as it stands in a list. */
export interface HelplineCard {
  title: Phrase;
  page: string;
  summary?: Phrase | undefined;
  phone?: Channel | undefined;
  others: readonly Channel[];
  promises: readonly string[];
  goodToKnow?: Phrase | undefined;
}

/** The helplines of a site in their order; those for emergencies apart. */
export function helplinesIn(view: AnyView): {
  emergency: EntryOf<'helpline'>[];
  others: EntryOf<'helpline'>[];
} {
  const all = entriesIn(view, 'helpline').sort(
    (a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999),
  );
  return {
    emergency: all.filter(({ data }) => data.emergency),
    others: all.filter(({ data }) => !data.emergency),
  };
}

/** The numbers that stand on every page. */
export function emergencyNumbers(view: AnyView): Phone[] {
  return helplinesIn(view).emergency.flatMap((helpline) => phoneOf(view, helpline) ?? []);
}

const MOST_PHONES = 3;

/**
 * The first numbers that are not for emergencies; for one sort of reader, those that are for them alone
 * before those that are for them first, and then the others: a parent's first number is not the
 * children's. A number that two share stands once.
 */
export function phonesIn(view: AnyView, audience?: Audience): Phone[] {
  const { others } = helplinesIn(view);
  return (audience === undefined ? others : meantFor(audience, others))
    .flatMap((helpline) => phoneOf(view, helpline) ?? [])
    .filter(({ href }, index, all) => all.findIndex((other) => other.href === href) === index)
    .slice(0, MOST_PHONES);
}

function meantFor(audience: Audience, helplines: readonly EntryOf<'helpline'>[]) {
  const kin = alike[audience];
  const isKin = (each: Audience | undefined) => each !== undefined && kin.includes(each);
  const distance = ({ data: { audiences = [] } }: EntryOf<'helpline'>) => {
    if (audiences.every(isKin)) return 0;
    return isKin(audiences[0]) ? 1 : 2;
  };
  return helplines
    .filter(({ data }) => data.audiences?.includes(audience))
    .toSorted((a, b) => distance(a) - distance(b));
}

/** Readers whom the same lines are made for. */
const alike: Record<Audience, readonly Audience[]> = {
  parent: ['parent', 'expecting'],
  expecting: ['parent', 'expecting'],
  youth: ['youth', 'child'],
  child: ['youth', 'child'],
  employee: ['employee'],
};

export function phoneOf(view: AnyView, entry: EntryOf<'helpline' | 'service'>): Phone | undefined {
  const contact = entry.data.contacts?.find(({ channel }) => channel === 'phone');
  const [channel] = channelsOf(view, contact && [contact]);
  if (channel?.href === undefined) return undefined;
  const page = entryAddress(view, entry as EntryOf<'helpline'>);
  return {
    title: phrase(view, entry.data.title),
    number: channel.text,
    href: channel.href,
    page,
    warning: warningOf(view, entry.data),
  };
}

function warningOf(
  view: AnyView,
  data: EntryOf<'helpline' | 'service'>['data'],
): Phrase | undefined {
  if (!('anonymous' in data) || data.anonymous === 'yes') return undefined;
  return maybePhrase(view, data.goodToKnow);
}

export function helplineCard(view: AnyView, helpline: EntryOf<'helpline'>): HelplineCard {
  const channels = channelsOf(view, helpline.data.contacts);
  const phone = channels.find(({ channel }) => channel === 'phone');
  return {
    title: phrase(view, helpline.data.title),
    page: entryAddress(view, helpline) ?? '',
    summary: maybePhrase(view, helpline.data.summary ?? helpline.data.forWhom),
    phone,
    others: channels.filter((channel) => channel !== phone),
    promises: promisesOf(view, helpline),
    goodToKnow: maybePhrase(view, helpline.data.goodToKnow),
  };
}

/** What the helpline is known to promise. Unknown is not said, and never as a promise. */
export function promisesOf({ language }: AnyView, { data }: EntryOf<'helpline'>): string[] {
  const { free, anonymous, notAnonymous } = wordsIn(language).helplines;
  return [
    ...(data.free === 'yes' ? [free] : []),
    ...(data.anonymous === 'yes' ? [anonymous] : []),
    ...(data.anonymous === 'no' ? [notAnonymous] : []),
  ];
}
