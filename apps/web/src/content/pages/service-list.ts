import { addressIn } from '../addresses.ts';
import { ageStops, type AgeStop } from '../ages.ts';
import { catalogueOf, type Catalogue } from '../catalogue.ts';
import { madeChoices, type MadeChoice } from '../choices.ts';
import { phonesIn, type Phone } from '../helpline.ts';
import type { Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { viewOf, type SiteContent, type View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** The catalogue, whole or with choices already made. */
export interface ServiceListPage extends Page {
  lead?: string | undefined;
  catalogue: Catalogue;
  /** The marks of the choices that the page begins with. */
  chosen: readonly string[];
  leftOut?: string | undefined;
  /** The line of ages, on the pages for an age. */
  ages?: readonly AgeStop[] | undefined;
  /** The same list, only what needs no referral. */
  narrower?: Link | undefined;
  /** Somebody to talk with, on the pages for one sort of reader. */
  phones: readonly Phone[];
}

export function serviceListPage(view: View): ServiceListPage {
  const { title, lead } = wordsIn(view.language).services;
  const base = pageBase(view, { path: '/tjenester/', title: { text: title }, description: lead });
  return { ...base, lead, catalogue: catalogueOf(view), chosen: [], phones: [] };
}

/** The paths below `/tjenester/` of the lists that begin with a choice. */
export function choicePaths(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? madeChoices(view).map(({ path }) => path) : [];
}

/** The catalogue with choices made. */
export function choicePage(view: View, path: string): ServiceListPage | undefined {
  const all = madeChoices(view);
  const choice = all.find((each) => each.path === path);
  if (choice === undefined) return undefined;
  const { crumb } = wordsIn(view.language).services;
  const base = pageBase(view, {
    path: `/tjenester/${path}/`,
    title: { text: choice.title },
    description: choice.lead ?? choice.title,
    crumbs: [{ title: { text: crumb }, href: addressIn(view, '/tjenester/') }],
  });
  return {
    ...base,
    lead: choice.lead,
    catalogue: catalogueOf(view, choice.marks),
    chosen: choice.marks,
    leftOut: choice.leftOut,
    ages: path.startsWith('alder/') ? ageStops(view, base.address) : undefined,
    narrower: narrowerOf(view, choice, all),
    phones: choice.audience === undefined ? [] : phonesIn(view, choice.audience),
  };
}

function narrowerOf(
  view: View,
  { path }: MadeChoice,
  all: readonly MadeChoice[],
): Link | undefined {
  const narrower = all.find((each) => each.path === `${path}/uten-henvisning`);
  if (narrower === undefined) return undefined;
  const { onlyNoReferral } = wordsIn(view.language).services;
  return { title: { text: onlyNoReferral }, href: addressIn(view, `/tjenester/${narrower.path}/`) };
}
