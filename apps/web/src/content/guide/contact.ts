import type { EntryOf } from '@sett/content';
import { entryAddress } from '../addresses.ts';
import { contactPanel } from '../contact-panel.ts';
import type { Channel } from '../contacts.ts';
import { helplineCard } from '../helpline.ts';
import type { Link } from '../links.ts';
import type { OpenNow } from '../open-now.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { tagsOf, type Service, type Tag } from '../services.ts';
import type { View } from '../site-content.ts';
import { isOwn, type Helper } from './found.ts';

/** Somebody an outcome names, with what one needs to get in touch. */
export interface GuideContact extends Link {
  key: string;
  tags: readonly Tag[];
  phone?: Channel | undefined;
  /** Chat, SMS and pages on the web: for those who cannot speak aloud. */
  others: readonly Channel[];
  /** Said when the number is the unit's and not the service's own. */
  unitNote?: string | undefined;
  /** When it opens, as a date; else its hours in words. */
  next?: string | undefined;
  openNow?: OpenNow | undefined;
  hours: readonly Phrase[];
  /** What one should know before one calls. */
  warning?: Phrase | undefined;
  emergency: boolean;
  /** A service of the kommune, or of those it works with. */
  own: boolean;
}

/** What one needs to get in touch with a service or a helpline. */
export function guideContact(view: View, entry: Helper): GuideContact {
  return {
    key: entry.key,
    title: phrase(view, entry.data.title),
    href: entryAddress(view, entry) ?? '',
    own: isOwn(view, entry),
    ...(entry.kind === 'service' ? ofService(view, entry) : ofHelpline(view, entry)),
  };
}

function ofService(view: View, service: Service) {
  const { phone, others, next, openNow, hours, unitNote } = contactPanel(view, service);
  return {
    ...{ phone, others, next, openNow, hours, unitNote },
    tags: tagsOf(view.language, service).filter(({ strong }) => strong),
    emergency: false,
  };
}

function ofHelpline(view: View, helpline: EntryOf<'helpline'>) {
  const { phone, others, goodToKnow } = helplineCard(view, helpline);
  return {
    ...{ phone, others, tags: [], hours: [] },
    warning: helpline.data.anonymous === 'yes' ? undefined : goodToKnow,
    emergency: helpline.data.emergency === true,
  };
}

/** Whether there is some way to get in touch. */
export const isReachable = ({ phone, others }: GuideContact): boolean =>
  phone?.href !== undefined || others.some(({ href }) => href !== undefined);
