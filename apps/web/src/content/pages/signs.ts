import { ageGroups, codes, guideAt, presetOf, signPlaces, type EntryOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import type { AgeStop } from '../ages.ts';
import { DOORS, startAddress } from '../guide/addresses.ts';
import { guidesOf } from '../guide/states.ts';
import type { Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { phrase } from '../phrase.ts';
import { entriesIn, viewOf, type SiteContent, type View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn } from '../words/index.ts';

type Sign = EntryOf<'sign'>;
type Place = keyof typeof signPlaces;
type AgeGroup = keyof typeof ageGroups;

export const SIGNS = '/bekymring/';

/** What may be seen in one place. Each sign leads to the gate of a guide that knows this much already. */
export interface SignSection {
  place: Place;
  title: string;
  forWhom: string;
  signs: readonly Link[];
  /** Those that may be about violence, and what to do before anything else. */
  violence: readonly Link[];
  violenceText: string;
}

/** «Hva kan en bekymring være?», for every age or for one. */
export interface SignsPage extends Page {
  ages: readonly AgeStop[];
  sections: readonly SignSection[];
  start: string;
  /** Everything the signs are written from, each once. */
  sources: readonly SourceLine[];
}

/** The page is there where the site has both signs and a guide for them to lead into. */
const signsIn = (view: View): Sign[] =>
  guidesOf(view.content).length === 0
    ? []
    : entriesIn(view, 'sign').sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999));

/** Whether the site has the page at all, as the slugs of its one route. */
export const signsSlugs = (content: SiteContent): undefined[] =>
  agesWithSigns(content).length > 0 ? [undefined] : [];

/** The ages that some sign is about, in their order. */
export function agesWithSigns(content: SiteContent): AgeGroup[] {
  const view = viewOf(content);
  const known = new Set((view ? signsIn(view) : []).flatMap(({ data }) => data.ages));
  return codes(ageGroups).filter((age) => known.has(age));
}

/** Where the page is, when the site has it. */
export const signsAddress = (view: View): string | undefined =>
  signsIn(view).length > 0 ? addressIn(view, SIGNS) : undefined;

/** The page for one age (`undefined` gives every age); `undefined` when no sign is about it. */
export function signsPage(view: View, slug?: string): SignsPage | undefined {
  const age = agesWithSigns(view.content).find((each) => each === slug);
  if (slug && age === undefined) return undefined;
  const { title, lead, at } = wordsIn(view.language).signs;
  const signs = signsIn(view).filter(({ data }) => age === undefined || data.ages.includes(age));
  return {
    ...pageBase(view, {
      path: age === undefined ? SIGNS : `${SIGNS}${age}/`,
      title: { text: age === undefined ? title : at(title, ageGroups[age][view.language]) },
      description: lead,
      quickExit: true,
      ...(age === undefined
        ? { search: { kind: wordsIn(view.language).index.kinds.page, weight: 2 } }
        : { crumbs: [{ title: { text: title }, href: addressIn(view, SIGNS) }] }),
    }),
    ages: stopsOf(view, age),
    sections: codes(signPlaces).flatMap((place) => sectionOf(view, place, signs)),
    start: addressIn(view, DOORS),
    sources: age === undefined ? sourcesOf(view, signs) : [],
  };
}

function stopsOf(view: View, current: AgeGroup | undefined): AgeStop[] {
  const every = {
    ...{ label: wordsIn(view.language).signs.allAges, href: addressIn(view, SIGNS) },
    current: current === undefined,
  };
  const ages = agesWithSigns(view.content).map((age) => ({
    label: ageGroups[age][view.language],
    href: addressIn(view, `${SIGNS}${age}/`),
    current: age === current,
  }));
  return [every, ...ages];
}

/** What is seen in a place, when its guide is there to lead into. */
function sectionOf(view: View, place: Place, all: readonly Sign[]): SignSection[] {
  const signs = all.filter(({ data }) => data.places.includes(place));
  if (signs.length === 0 || guideAt(view.content.entries, place) === undefined) return [];
  const { forWhom, violenceHome, violenceWork } = wordsIn(view.language).signs;
  const links = (violent: boolean) =>
    signs
      .filter(({ data }) => (data.violence === true) === violent)
      .map((sign) => linkOf(view, place, sign));
  return [
    {
      ...{ place, title: signPlaces[place][view.language], forWhom: forWhom[place] },
      ...{ signs: links(false), violence: links(true) },
      violenceText: place === 'hjem' ? violenceHome : violenceWork,
    },
  ];
}

function linkOf(view: View, place: Place, sign: Sign): Link {
  const entry = guideAt(view.content.entries, place);
  const guide = guidesOf(view.content).find((each) => each.entry.key === entry?.key);
  const href = guide && startAddress(view, guide.entry.key, presetOf(sign, place, guide.graph));
  if (href === undefined) throw new Error(`Tegnet ${sign.key} leder ingen steder.`);
  return { title: phrase(view, sign.data.title), href };
}

function sourcesOf(view: View, signs: readonly Sign[]): SourceLine[] {
  const sources = signs.flatMap(({ data }) => data.sources ?? []);
  const once = new Map(sources.map((source) => [source.text, source]));
  return sourceLines(view, [...once.values()]);
}
