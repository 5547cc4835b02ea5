import {
  ageGroups,
  ageLabel,
  fitsAge,
  fitsAudience,
  needsNoReferral,
  type AgeGroup,
} from './catalogue.ts';
import { servicesIn, type Audience } from './services.ts';
import type { View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Choices in the catalogue that have a page of their own, so that they can be linked to. */
export interface MadeChoice {
  /** Below `/tjenester/`: `alder/2-3`, `alder/2-3/uten-henvisning`, `for/forelder`. */
  path: string;
  marks: readonly string[];
  title: string;
  lead?: string | undefined;
  /** How many services are left out because nobody has said whether they need a referral. */
  leftOut?: string | undefined;
  audience?: Audience | undefined;
}

/** Only choices that leave something in the list have a page, and the doors of the front page. */
export function madeChoices(view: View): MadeChoice[] {
  return [
    ...ageChoices(view),
    ...ageChoices(view).flatMap((choice) => withoutReferral(view, choice) ?? []),
    ...audienceChoices(view),
    noReferralChoice(view),
  ];
}

function ageChoices(view: View): MadeChoice[] {
  const { openFirst } = wordsIn(view.language).services;
  return ageGroups
    .filter((group) => servicesIn(view).some((service) => fitsAge(service, group)))
    .map((group) => ({
      path: `alder/${group.slug}`,
      marks: [`a${group.slug}`],
      title: ageTitle(view, group),
      lead: openFirst,
    }));
}

function ageTitle(view: View, group: AgeGroup): string {
  const { pageTitle, pregnancyTitle } = wordsIn(view.language).ages;
  return group.from < 0 ? pregnancyTitle : pageTitle(ageLabel(view, group));
}

function withoutReferral(view: View, { path, marks, title }: MadeChoice): MadeChoice | undefined {
  const group = ageGroups.find(({ slug }) => path.endsWith(slug));
  const services = servicesIn(view).filter((service) => group && fitsAge(service, group));
  if (!services.some(needsNoReferral)) return undefined;
  const { noReferral } = wordsIn(view.language).services;
  const { noReferralLead } = wordsIn(view.language).services;
  return {
    path: `${path}/uten-henvisning`,
    marks: [...marks, 'm-ref'],
    title: `${title}, ${noReferral.toLowerCase()}`,
    lead: noReferralLead,
    leftOut: leftOutOf(view, services),
  };
}

function audienceChoices(view: View): MadeChoice[] {
  const { audience, services } = wordsIn(view.language);
  const isAny = (each: Audience) => servicesIn(view).some((service) => fitsAudience(service, each));
  return (Object.keys(audience) as Audience[])
    .filter((each) => isDoor(each) || isAny(each))
    .map((each) => ({
      path: `for/${audience[each].slug}`,
      marks: [`h-${each}`],
      title: audience[each].title,
      audience: each,
      lead: services.openFirst,
    }));
}

/** The doors of the front page always lead somewhere. */
const isDoor = (audience: Audience) => ['parent', 'youth', 'employee'].includes(audience);

function noReferralChoice(view: View): MadeChoice {
  const { noReferralTitle, noReferralLead } = wordsIn(view.language).services;
  return {
    path: 'uten-henvisning',
    marks: ['m-ref'],
    title: noReferralTitle,
    lead: noReferralLead,
    leftOut: leftOutOf(view, servicesIn(view)),
  };
}

function leftOutOf(view: View, services: ReturnType<typeof servicesIn>): string | undefined {
  const unknown = services.filter(({ data }) => data.referral.needed === 'unknown').length;
  const { unknownReferral } = wordsIn(view.language).services;
  return unknown > 0 ? unknownReferral(unknown) : undefined;
}
