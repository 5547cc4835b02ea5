import { translations, type Locale } from '@sett/content';
import { tracksHeading } from './about.ts';
import { addressIn, originOf } from './addresses.ts';
import { today } from './dates.ts';
import { faviconAddress } from './favicon.ts';
import { DOORS } from './guide/addresses.ts';
import { emergencyNumbers, type Phone } from './helpline.ts';
import { markOf, words, type Foreign } from './phrase.ts';
import { ridgePath } from './ridge.ts';
import { entriesIn, isTranslation, norwegianView, type AnyView } from './site-content.ts';
import { wordsIn, type PageWords, type Words } from './words/index.ts';

/** What stands around every page of a site: head, banner, menu and foot. */
export interface Frame<W extends PageWords = Words> {
  language: Locale;
  /** Only where it is not the one that Norwegian is written in. */
  dir?: 'rtl' | undefined;
  /** What marks Norwegian on the page; nothing when the page is Norwegian. */
  norwegian: Foreign;
  words: W;
  /** On translated pages: that the menu leads out of the language. */
  menuNote?: string | undefined;
  siteTitle: string;
  /** «Oppdal kommune», or the site's own title when it belongs to no kommune. */
  owner: string;
  demonstration: boolean;
  releaseId: string;
  origin: string;
  published: string;
  feedbackEmail?: string | undefined;
  emergency: readonly Phone[];
  to: Record<Place, string>;
  /** «Hvor går jeg med bekymringen?», where the site has a guide. */
  guide?: string | undefined;
  /** Where it stands how to delete what the browser remembers. */
  tracks: string;
  hasModel: boolean;
  favicon: string;
  /** The site's own line of hills, as an SVG path. */
  ridge: string;
}

const places = {
  home: '/',
  services: '/tjenester/',
  helplines: '/hjelpetelefoner/',
  acute: '/akutt/',
  index: '/a-a/',
  themes: '/tema/',
  terms: '/ord/',
  laws: '/lover/',
  search: '/sok/',
  model: '/om/modellen/',
  about: '/om/',
  privacy: '/om/personvern/',
  accessibility: '/om/tilgjengelighet/',
  changes: '/om/endringer/',
  noReferral: '/tjenester/uten-henvisning/',
} as const;

/** The pages that the site itself has, whatever its content. */
export type Place = keyof typeof places;

export function frameOf(view: AnyView): Frame<PageWords> {
  const { content, language } = view;
  const { data } = content.site;
  return {
    language,
    dir: isTranslation(language) && translations[language].dir === 'rtl' ? 'rtl' : undefined,
    norwegian: markOf(view, norwegianView(view).language),
    words: wordsIn(language),
    menuNote: isTranslation(language) ? wordsIn(language).language.menu : undefined,
    siteTitle: words(view, data.title),
    owner: ownerOf(view),
    demonstration: data.official !== true,
    releaseId: content.releaseId,
    origin: originOf(content),
    published: today(view),
    feedbackEmail: data.feedbackEmail,
    emergency: emergencyNumbers(view),
    to: addresses(view),
    guide: entriesIn(view, 'guide').length > 0 ? addressIn(view, DOORS) : undefined,
    tracks: `${addressIn(view, places.privacy)}#${tracksHeading[norwegianView(view).language]}`,
    hasModel: entriesIn(view, 'page').length > 0,
    favicon: faviconAddress(content),
    ridge: ridgePath(content.key),
  };
}

/** The address of one of the site's own pages. */
export const placeIn = (view: AnyView, place: Place): string => addressIn(view, places[place]);

/** «Oppdal» of «Oppdal kommune»: what one is in. */
export const placeName = (owner: string): string => owner.replace(/ kommune$/, '');

function ownerOf(view: AnyView): string {
  const { municipality, title } = view.content.site.data;
  if (municipality === undefined) return words(view, title);
  return / kommune$/.test(municipality) ? municipality : `${municipality} kommune`;
}

function addresses(view: AnyView): Record<Place, string> {
  const entries = Object.entries(places).map(([place, path]) => [place, addressIn(view, path)]);
  return Object.fromEntries(entries) as Record<Place, string>;
}
