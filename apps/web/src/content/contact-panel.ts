import { entryOf, type Place } from '@sett/content';
import { channelsOf, type Channel } from './contacts.ts';
import { datedFact, mayTellNextOpening, type DatedFact } from './freshness.ts';
import { hoursLines, nextOpeningText } from './hours.ts';
import { openNow, type OpenNow } from './open-now.ts';
import { maybePhrase, phrase, type Phrase } from './phrase.ts';
import { standInsFor, type SafeContact } from './safe-contacts.ts';
import type { Service } from './services.ts';
import { isNorwegian, type AnyView } from './site-content.ts';
import { wordsIn } from './words/index.ts';

export interface PlaceLine {
  name: Phrase;
  address?: string | undefined;
  accessibility?: Phrase | undefined;
  note?: Phrase | undefined;
  age: DatedFact;
}

/** How one gets in touch, and when; or who else answers when that is not known. */
export interface ContactPanel {
  phone?: Channel | undefined;
  /** Where one can simply come: said before who else answers. */
  dropIns: readonly Channel[];
  others: readonly Channel[];
  /** Said when the number is the unit's and not the service's own. */
  unitNote?: string | undefined;
  missing?: string | undefined;
  instead: readonly SafeContact[];
  nobody: boolean;
  /** «Åpent», or only «Oppgitt åpningstid» when the hours are too old to trust. */
  hoursLabel: string;
  hours: readonly Phrase[];
  hoursNote?: Phrase | undefined;
  hoursAge?: DatedFact | undefined;
  next?: string | undefined;
  /** For the script that adds «Åpent nå». */
  openNow?: OpenNow | undefined;
  places: readonly PlaceLine[];
  unit?: Phrase | undefined;
}

export function contactPanel(view: AnyView, service: Service): ContactPanel {
  const unit = unitOf(view, service);
  const own = channelsOf(view, service.data.contacts);
  const channels = own.length > 0 ? own : channelsOf(view, unit?.data.contacts);
  const phone = channels.find(({ channel }) => channel === 'phone');
  const isReachable = channels.some(({ href }) => href !== undefined);
  const instead = isReachable ? [] : standInsFor(view, service);
  const unitName = unit && phrase(view, unit.data.title);
  const { contactMissing, contactUnit } = wordsIn(view.language).service;
  return {
    phone,
    dropIns: channels.filter(isDropIn),
    others: channels.filter((channel) => channel !== phone && !isDropIn(channel)),
    unitNote: own.length === 0 && isReachable && unitName ? contactUnit(unitName.text) : undefined,
    missing: isReachable ? undefined : contactMissing(phrase(view, service.data.title).text),
    instead,
    nobody: !isReachable && instead.length === 0,
    ...hoursOf(view, service),
    places: (service.data.places ?? unit?.data.places ?? []).map((place) => placeLine(view, place)),
    unit: unitName,
  };
}

const isDropIn = ({ channel }: Channel): boolean => channel === 'drop-in';

function unitOf(view: AnyView, { data }: Service) {
  if (data.organisation === undefined) return undefined;
  return entryOf(view.content.entries, 'organisation', data.organisation);
}

/** Hours that nobody has confirmed for years are shown with their age, and without a next opening. */
function hoursOf(view: AnyView, service: Service) {
  const { hours } = service.data;
  const words = wordsIn(view.language).service;
  if (hours === undefined) return { hoursLabel: words.hours, hours: [] };
  const { note, source, ...schedule } = hours;
  const isSure = mayTellNextOpening(view, service, source);
  return {
    hoursLabel: isSure || schedule.allDay ? words.hours : words.hoursStated,
    hours: hoursLines(view, schedule),
    hoursNote: maybePhrase(view, note),
    hoursAge: datedFact(view, source, 'hours'),
    next: isSure ? nextOpeningText(view, schedule) : undefined,
    openNow: isSure && isNorwegian(view) ? openNow(view, schedule) : undefined,
  };
}

function placeLine(view: AnyView, place: Place): PlaceLine {
  return {
    name: phrase(view, place.name),
    address: place.address,
    accessibility: maybePhrase(view, place.accessibility),
    note: maybePhrase(view, place.note),
    age: datedFact(view, place.source, 'place'),
  };
}
