import { addressIn } from '../addresses.ts';
import {
  ageGroups,
  ageLabel,
  catalogueOf,
  fitsAge,
  fitsAudience,
  needsNoReferral,
  type Catalogue,
} from '../catalogue.ts';
import { ageStops, type AgeStop } from '../ages.ts';
import { pageBase, type Page } from '../page.ts';
import { servicesIn, type Audience } from '../services.ts';
import { viewOf, type SiteContent, type View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** The catalogue, whole or with one choice already made. */
export interface ServiceListPage extends Page {
  lead?: string | undefined;
  catalogue: Catalogue;
  /** The mark of the choice that the page begins with. */
  chosen?: string | undefined;
  /** How many services are left out because nobody has said whether they need a referral. */
  leftOut?: string | undefined;
  /** The line of ages, on the pages for an age. */
  ages?: readonly AgeStop[] | undefined;
}

export function serviceListPage(view: View): ServiceListPage {
  const { title, lead } = wordsIn(view.language).services;
  const base = pageBase(view, { path: '/tjenester/', title: { text: title }, description: lead });
  return { ...base, lead, catalogue: catalogueOf(view) };
}

/** The paths below `/tjenester/` of the lists that begin with a choice. */
export function choicePaths(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? choices(view).map(({ path }) => path) : [];
}

/** The catalogue with one choice made, `alder/2-3`, `for/forelder`, `uten-henvisning`. */
export function choicePage(view: View, path: string): ServiceListPage | undefined {
  const choice = choices(view).find((each) => each.path === path);
  if (choice === undefined) return undefined;
  const base = pageBase(view, {
    path: `/tjenester/${path}/`,
    title: { text: choice.title },
    description: choice.lead ?? choice.title,
    crumbs: [
      {
        title: { text: wordsIn(view.language).services.crumb },
        href: addressIn(view, '/tjenester/'),
      },
    ],
  });
  return {
    ...base,
    lead: choice.lead,
    catalogue: catalogueOf(view, choice.mark),
    chosen: choice.mark,
    leftOut: choice.leftOut,
    ages: path.startsWith('alder/') ? ageStops(view, base.address) : undefined,
  };
}

interface ChoiceStart {
  path: string;
  mark: string;
  title: string;
  lead?: string;
  leftOut?: string | undefined;
}

/** Only choices that leave something in the list have a page. */
function choices(view: View): ChoiceStart[] {
  return [...ageChoices(view), ...audienceChoices(view), noReferralChoice(view)];
}

function ageChoices(view: View): ChoiceStart[] {
  const { pageTitle, pregnancyTitle } = wordsIn(view.language).ages;
  const { openFirst } = wordsIn(view.language).services;
  const services = servicesIn(view);
  return ageGroups
    .filter((group) => services.some((service) => fitsAge(service, group)))
    .map((group) => ({
      path: `alder/${group.slug}`,
      mark: `a${group.slug}`,
      title: group.from < 0 ? pregnancyTitle : pageTitle(ageLabel(view, group)),
      lead: openFirst,
    }));
}

function audienceChoices(view: View): ChoiceStart[] {
  const { audience, services } = wordsIn(view.language);
  return (Object.keys(audience) as Audience[])
    .filter(
      (each) => isDoor(each) || servicesIn(view).some((service) => fitsAudience(service, each)),
    )
    .map((each) => ({
      path: `for/${audience[each].slug}`,
      mark: `h-${each}`,
      title: audience[each].title,
      lead: services.openFirst,
    }));
}

/** The doors of the front page always lead somewhere. */
const isDoor = (audience: Audience) => ['parent', 'youth', 'employee'].includes(audience);

function noReferralChoice(view: View): ChoiceStart {
  const { noReferralTitle, noReferralLead, unknownReferral } = wordsIn(view.language).services;
  const unknown = servicesIn(view).filter(({ data }) => data.referral.needed === 'unknown').length;
  const isAny = servicesIn(view).some(needsNoReferral);
  return {
    path: 'uten-henvisning',
    mark: 'm-ref',
    title: noReferralTitle,
    ...(isAny ? { lead: noReferralLead } : {}),
    leftOut: unknown > 0 ? unknownReferral(unknown) : undefined,
  };
}
