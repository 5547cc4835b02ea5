import { addressIn } from '../addresses.ts';
import { ageStops, type AgeStop } from '../ages.ts';
import { doorsOf as guideDoors } from '../guide/doors.ts';
import { signsAddress } from './signs.ts';
import { placeName } from '../frame.ts';
import { phonesIn, type Phone } from '../helpline.ts';
import { linkTo, type Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { childrenOf } from './text.ts';
import { entriesIn, type View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** A way in for one sort of reader. */
export interface Door {
  title: string;
  text: string;
  link: string;
  href: string;
}

export interface HomePage extends Page {
  lead: Phrase;
  /** The worry guides, the main way in; none where the site has none. */
  guides: readonly Link[];
  /** «Hva kan en bekymring være?» */
  signs?: string | undefined;
  doors: readonly Door[];
  ages: readonly AgeStop[];
  wonders: readonly Link[];
  phones: readonly Phone[];
  levels: readonly Level[];
  /** What people most often look for. */
  shortcuts: readonly Link[];
}

/** One of the three rings of the samhandlingsmodell, with the pages that stand in it. */
export interface Level {
  level: 'individ' | 'tjeneste' | 'kommune';
  title: string;
  text: string;
  /** The first page of the ring, which leads to the others. */
  href: string;
  /** The others. */
  pages: readonly Link[];
}

const MOST_WONDERS = 12;

export function homePage(view: View): HomePage {
  const { homepage, guide } = wordsIn(view.language);
  const guides = guidesIn(view);
  const question = guides.length > 0 ? guide.title : homepage.question;
  const base = pageBase(view, { path: '/', title: { text: question } });
  const own = maybePhrase(view, view.content.site.data.summary);
  const lead = own ?? { text: homepage.lead(placeName(base.frame.owner)) };
  return {
    ...base,
    description: lead.text,
    lead,
    guides,
    signs: signsAddress(view),
    doors: doorsOf(view),
    ages: ageStops(view),
    wonders: themesInOrder(view).slice(0, MOST_WONDERS),
    phones: phonesIn(view),
    levels: levelsOf(view),
    shortcuts: shortcutsOf(view),
  };
}

/** By what somebody in that place would say, since the doors to the rest say who they are. */
const guidesIn = (view: View): Link[] =>
  guideDoors(view).map(({ audience, href }) => ({
    title: { text: wordsIn(view.language).homepage.guides[audience] },
    href,
  }));

type DoorName = 'parent' | 'youth' | 'employee';

/** Employees come for how the work is done; the services for them stand one step further in. */
function doorsOf(view: View): Door[] {
  const { homepage, audience } = wordsIn(view.language);
  const path = (each: DoorName) => `/tjenester/for/${audience[each].slug}/`;
  const isModel = entriesIn(view, 'page').some(({ data }) => data.level !== undefined);
  return (['parent', 'youth', 'employee'] as const).map((each) => ({
    ...homepage.doors[each],
    href: addressIn(view, each === 'employee' && isModel ? '/om/modellen/' : path(each)),
  }));
}

export function themesInOrder(view: View): Link[] {
  return entriesIn(view, 'theme')
    .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999))
    .flatMap((theme) => linkTo(view, theme) ?? []);
}

/** Those that the site has chosen, by the names it gives them; else those that fit any site. */
function shortcutsOf(view: View): Link[] {
  const chosen = (view.content.site.data.shortcuts ?? []).flatMap(({ to, label }) => {
    const link = linkTo(view, view.content.entries.get(to));
    return link ? [label ? { ...link, title: phrase(view, label) } : link] : [];
  });
  return chosen.length > 0 ? chosen : pagesToActOn(view);
}

const MOST_SHORTCUTS = 5;

/** Pages outside the three rings that stand at the root: they are about what to do, not about us. */
function pagesToActOn(view: View): Link[] {
  return childrenOf(view, undefined)
    .filter(({ data }) => data.level === undefined)
    .flatMap((page) => linkTo(view, page) ?? [])
    .slice(0, MOST_SHORTCUTS);
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
    .flatMap(({ pages: all, ...level }) => {
      const first = highest(all);
      if (first === undefined) return [];
      return [{ ...level, href: first.href, pages: all.filter((page) => page !== first) }];
    });
}

/** The page highest in the tree leads to the others; of two that are as high, the first in order. */
const highest = (pages: readonly Link[]): Link | undefined =>
  pages.toSorted((a, b) => depth(a) - depth(b))[0];

const depth = ({ href }: Link): number => href.split('/').length;
