import type { BlockOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { fitsAge, fitsAudience, needsNoReferral } from '../facets.ts';
import { linkTo } from '../links.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { serviceCards, servicesIn, type Service, type ServiceCard } from '../services.ts';
import { wordsIn } from '../words/index.ts';
import type { BlockContext } from './context.ts';

type Query = BlockOf<'service-list'>;

export interface ServiceListView {
  type: 'service-list';
  title: Phrase;
  services: readonly ServiceCard[];
  /** Said when nothing fits, or when not all that fit are shown. */
  note?: string | undefined;
  more: { href: string; text: string };
}

/** More than these would weigh more than the page; the rest are in the catalogue. */
const MOST_SHOWN = 8;

export function serviceListView({ view }: BlockContext, query: Query): ServiceListView {
  const { none, some, theme, all } = wordsIn(view.language).blocks;
  const fitting = servicesIn(view).filter((service) => fits(service, query));
  const services = serviceCards(view, fitting.slice(0, MOST_SHOWN));
  const themePage = query.theme && linkTo(view, view.content.entries.get(query.theme));
  return {
    type: query.type,
    title: phrase(view, query.title),
    services,
    note: noteOn(fitting.length, none, some),
    more: themePage
      ? { href: themePage.href, text: theme(themePage.title.text) }
      : { href: addressIn(view, '/tjenester/'), text: all },
  };
}

function noteOn(count: number, none: string, some: (shown: number, all: number) => string) {
  if (count === 0) return none;
  return count > MOST_SHOWN ? some(MOST_SHOWN, count) : undefined;
}

/** Each condition as in the catalogue; what the block does not say, any service fits. */
const fits = (service: Service, query: Query): boolean =>
  conditions.every((condition) => condition(service, query));

const conditions: readonly ((service: Service, query: Query) => boolean)[] = [
  ({ data }, { theme }) => theme === undefined || data.themes?.includes(theme) === true,
  (service, { audience }) => audience === undefined || fitsAudience(service, audience),
  (service, { age }) => age === undefined || fitsAge(service, { from: age, to: age }),
  ({ data }, { preventionLevel: level }) =>
    level === undefined || data.preventionLevels?.includes(level) === true,
  (service, { withoutReferral }) => withoutReferral !== true || needsNoReferral(service),
];
