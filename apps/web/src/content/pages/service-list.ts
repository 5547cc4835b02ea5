import { addressIn } from '../addresses.ts';
import { ageStops, type AgeStop } from '../ages.ts';
import { catalogueOf, choiceAddress, shortlist, type Catalogue } from '../catalogue.ts';
import { madeChoices, type MadeChoice } from '../choices.ts';
import { phonesIn, type Phone } from '../helpline.ts';
import type { Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** The catalogue, whole or with choices already made. */
export interface ServiceListPage extends Page {
  lead?: string | undefined;
  /** Without filters when the page is a short list of its own. */
  catalogue: Catalogue;
  /** The marks of the choices that the page begins with. */
  chosen: readonly string[];
  /** Each choice of a short list, as a link to the list without it; and all of them, to be changed. */
  without: readonly Link[];
  change?: string | undefined;
  leftOut?: string | undefined;
  /** The line of ages, on the pages for an age. */
  ages?: readonly AgeStop[] | undefined;
  /** The same list, only what needs no referral. */
  narrower?: Link | undefined;
  /** Lists with a page of their own, that this one can be made into. */
  lists: readonly Link[];
  /** Somebody to talk with, on the pages for one sort of reader. */
  phones: readonly Phone[];
}

export function serviceListPage(view: View): ServiceListPage {
  const { title, lead } = wordsIn(view.language).services;
  const base = pageBase(view, { path: '/tjenester/', title: { text: title }, description: lead });
  const singles = madeChoices(view).filter(({ rules }) => rules.length === 1);
  return {
    ...base,
    lead,
    catalogue: catalogueOf(view),
    chosen: [],
    without: [],
    lists: singles.map(({ title: text, path }) => ({
      title: { text },
      href: choiceAddress(view, path),
    })),
    phones: [],
  };
}

/** The catalogue with one choice made, or the short list that two choices leave. */
export function choicePage(view: View, path: string): ServiceListPage | undefined {
  const all = madeChoices(view);
  const choice = all.find((each) => each.path === path);
  if (choice === undefined) return undefined;
  const { rules, title, lead, leftOut, audience } = choice;
  const base = pageBase(view, {
    path: `/tjenester/${path}/`,
    title: { text: title },
    description: lead ?? title,
    crumbs: crumbsOf(view, choice, all),
  });
  const isShort = rules.length > 1;
  return {
    ...base,
    lead,
    catalogue: isShort
      ? { services: shortlist(view, rules), facets: [] }
      : catalogueOf(view, rules),
    chosen: rules.map(({ mark }) => mark),
    without: isShort ? withoutEach(view, choice) : [],
    change: isShort ? changeAddress(view, choice) : undefined,
    leftOut,
    ages: path.startsWith('alder/') && !isShort ? ageStops(view, base.address) : undefined,
    narrower: narrowerOf(view, choice, all),
    lists: isShort ? [] : listsBelow(view, choice, all),
    phones: audience === undefined ? [] : phonesIn(view, audience),
  };
}

function crumbsOf(view: View, { rules }: MadeChoice, all: readonly MadeChoice[]) {
  const { crumb } = wordsIn(view.language).services;
  const root = { title: { text: crumb }, href: addressIn(view, '/tjenester/') };
  const [first] = rules;
  const parent = all.find(({ path }) => rules.length > 1 && path === first?.path);
  if (parent === undefined) return [root];
  return [root, { title: { text: parent.title }, href: choiceAddress(view, parent.path) }];
}

/** A list of two choices, as the two lists of one: what the reader takes away is what the pill names. */
const withoutEach = (view: View, { rules }: MadeChoice): Link[] =>
  rules.map((rule) => {
    const other = rules.find((each) => each !== rule);
    return {
      title: { text: rule.label },
      href: other?.page ?? choiceAddress(view, other?.path ?? ''),
    };
  });

/** The whole catalogue, where the script makes the choices that stand in the address. */
function changeAddress(view: View, { rules }: MadeChoice): string {
  const query = rules.map(({ facet, value }) => `${facet}=${value}`).join('&');
  return `${addressIn(view, '/tjenester/')}?${query}`;
}

const listsBelow = (
  view: View,
  { rules: [only] }: MadeChoice,
  all: readonly MadeChoice[],
): Link[] =>
  all
    .filter(({ rules }) => rules.length > 1 && rules.some(({ mark }) => mark === only?.mark))
    .map(({ rules, path }) => ({
      title: { text: rules.find(({ mark }) => mark !== only?.mark)?.label ?? '' },
      href: choiceAddress(view, path),
    }));

function narrowerOf(
  view: View,
  { path }: MadeChoice,
  all: readonly MadeChoice[],
): Link | undefined {
  const narrower = all.find((each) => each.path === `${path}/uten-henvisning`);
  if (narrower === undefined) return undefined;
  const { onlyNoReferral } = wordsIn(view.language).services;
  return { title: { text: onlyNoReferral }, href: choiceAddress(view, narrower.path) };
}
