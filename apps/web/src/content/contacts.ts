import type { Contact } from '@sett/content';
import { markOf, maybePhrase, type Foreign, type Phrase } from './phrase.ts';
import { datedContact, type DatedFact } from './freshness.ts';
import { hoursLines } from './hours.ts';
import { norwegianView, type AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** One way to reach somebody, ready to show. */
export interface Channel {
  channel: Contact['channel'];
  /** What the link does, «Ring», for those who hear the page. */
  verb: string;
  text: string;
  /** Missing when there is nothing to follow, as with a drop-in. */
  href?: string | undefined;
  label?: Phrase | undefined;
  note?: Phrase | undefined;
  hours: readonly Phrase[];
  /** For what is not a number or an address, such as «Åpen dør», on a page in another language. */
  foreign: Foreign;
  age: DatedFact;
}

export function channelsOf(view: AnyView, contacts: readonly Contact[] | undefined): Channel[] {
  return (contacts ?? []).map((contact) => channelOf(view, contact));
}

function channelOf(view: AnyView, contact: Contact): Channel {
  return {
    channel: contact.channel,
    verb: verbs(view)[contact.channel],
    ...target(contact),
    label: maybePhrase(view, contact.label),
    note: maybePhrase(view, contact.note),
    hours: hoursLines(view, contact.hours),
    foreign: contact.channel === 'drop-in' ? markOf(view, norwegianView(view).language) : {},
    age: datedContact(view, contact),
  };
}

/** How each channel is followed. A telephone number is written as in its source and dialled without spaces. */
const targets: Record<Contact['channel'], (value: string) => string | undefined> = {
  phone: (value) => `tel:${dialled(value)}`,
  sms: (value) => `sms:${dialled(value)}`,
  email: (value) => `mailto:${value}`,
  chat: webTarget,
  web: webTarget,
  'drop-in': () => undefined,
};

function target({ channel, value }: Contact): { text: string; href: string | undefined } {
  const href = targets[channel](value);
  return { text: href?.startsWith('http') === true ? hostOf(href) : value, href };
}

/** Eight digits are a Norwegian subscriber; shorter numbers work only inside Norway. */
export function dialled(value: string): string {
  const digits = value.replaceAll(/[^\d+]/g, '');
  return /^\d{8}$/.test(digits) ? `+47${digits}` : digits;
}

function webTarget(value: string): string | undefined {
  if (/^https?:\/\//.test(value)) return value;
  return /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(value) ? `https://${value}` : undefined;
}

function hostOf(href: string): string {
  const { host, pathname } = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname.replace(/\/$/, '')}`;
}

function verbs(view: AnyView): Record<Contact['channel'], string> {
  const { call, sms, email, chat, web } = wordsIn(view.language);
  return { phone: call, sms, email, chat, web, 'drop-in': '' };
}
