import { addressIn } from '../addresses.ts';
import { ageGroups, ageLabel, fitsAge } from '../catalogue.ts';
import { placeName } from '../frame.ts';
import { helplinesIn, phoneOf, type Phone } from '../helpline.ts';
import { linkTo, type Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { maybePhrase, type Phrase } from '../phrase.ts';
import { servicesIn } from '../services.ts';
import { entriesIn, type View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** A way in for one sort of reader. */
export interface Door {
  title: string;
  text: string;
  link: string;
  href: string;
}

export interface AgeStop {
  label: string;
  href: string;
  count: number;
}

export interface HomePage extends Page {
  lead: Phrase;
  doors: readonly Door[];
  ages: readonly AgeStop[];
  wonders: readonly Link[];
  phones: readonly Phone[];
  levels: readonly Level[];
}

/** One of the three rings of the samhandlingsmodell, with the pages that stand in it. */
export interface Level {
  level: 'individ' | 'tjeneste' | 'kommune';
  title: string;
  text: string;
  pages: readonly Link[];
}

const MOST_WONDERS = 12;
const MOST_PHONES = 3;

export function homePage(view: View): HomePage {
  const { homepage } = wordsIn(view.language);
  const base = pageBase(view, { path: '/', title: { text: homepage.question } });
  const own = maybePhrase(view, view.content.site.data.summary);
  const lead = own ?? { text: homepage.lead(placeName(base.frame.owner)) };
  return {
    ...base,
    description: lead.text,
    lead,
    doors: doorsOf(view),
    ages: agesOf(view),
    wonders: themesInOrder(view).slice(0, MOST_WONDERS),
    phones: phonesOf(view),
    levels: levelsOf(view),
  };
}

function doorsOf(view: View): Door[] {
  const { homepage, audience } = wordsIn(view.language);
  return (['parent', 'youth', 'employee'] as const).map((each) => ({
    ...homepage.doors[each],
    href: addressIn(view, `/tjenester/for/${audience[each].slug}/`),
  }));
}

/** Every stop stands on the line; one that no service is for leads to the whole list. */
function agesOf(view: View): AgeStop[] {
  const services = servicesIn(view);
  return ageGroups.map((group) => {
    const count = services.filter((service) => fitsAge(service, group)).length;
    const path = count > 0 ? `/tjenester/alder/${group.slug}/` : '/tjenester/';
    return { label: ageLabel(view, group), href: addressIn(view, path), count };
  });
}

export function themesInOrder(view: View): Link[] {
  return entriesIn(view, 'theme')
    .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999))
    .flatMap((theme) => linkTo(view, theme) ?? []);
}

function phonesOf(view: View): Phone[] {
  const { others } = helplinesIn(view);
  return others.flatMap((helpline) => phoneOf(view, helpline) ?? []).slice(0, MOST_PHONES);
}

/** The rings from the inside out; one without pages is left out. */
export function levelsOf(view: View): Level[] {
  const { levels } = wordsIn(view.language);
  const pages = entriesIn(view, 'page');
  return (['individ', 'tjeneste', 'kommune'] as const)
    .map((level) => ({
      level,
      ...levels[level],
      pages: pages
        .filter(({ data }) => data.level === level)
        .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999))
        .flatMap((page) => linkTo(view, page) ?? []),
    }))
    .filter((level) => level.pages.length > 0);
}

