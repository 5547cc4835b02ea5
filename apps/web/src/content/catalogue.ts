import { audiences, codes, parseKey, preventionLevels } from '@sett/content';
import { addressIn } from './addresses.ts';
import { linkTo } from './links.ts';
import {
  serviceCard,
  servicesIn,
  type Audience,
  type Service,
  type ServiceCard,
} from './services.ts';
import { entriesIn, type View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Ages that readers choose between; both ends included. The first is before birth. */
export const ageGroups = [
  { slug: 'gravid', from: -1, to: -1 },
  { slug: '0-1', from: 0, to: 1 },
  { slug: '2-3', from: 2, to: 3 },
  { slug: '4-5', from: 4, to: 5 },
  { slug: '6-9', from: 6, to: 9 },
  { slug: '10-12', from: 10, to: 12 },
  { slug: '13-15', from: 13, to: 15 },
  { slug: '16-18', from: 16, to: 18 },
] as const;

export type AgeGroup = (typeof ageGroups)[number];

/** One choice in a filter: its mark on the services that fit, how many they are, and a page of its own. */
export interface Choice {
  mark: string;
  label: string;
  count: number;
  href: string;
}

/** A filter of the catalogue. Of its choices one can be made (`one`), or each on its own (`each`). */
export interface Facet {
  name: string;
  label: string;
  kind: 'one' | 'each';
  choices: readonly Choice[];
}

/** A service in the catalogue with the marks of every choice it fits. */
export interface MarkedService extends ServiceCard {
  marks: string;
}

/** The catalogue of a site: its services, and the ways to make the list shorter. */
export interface Catalogue {
  services: readonly MarkedService[];
  facets: readonly Facet[];
}

interface Rule {
  mark: string;
  label: string;
  path: string;
  fits: (service: Service) => boolean;
}

/** `chosen` are the marks that the page begins with; they stay among the choices even when nothing fits. */
export function catalogueOf(view: View, chosen: readonly string[] = []): Catalogue {
  const services = chosen.length === 0 ? servicesIn(view) : openFirst(servicesIn(view));
  const groups = facetRules(view);
  const rules = groups.flatMap((group) => group.rules);
  return {
    services: services.flatMap((service) => {
      const card = serviceCard(view, service);
      const marks = rules.filter(({ fits }) => fits(service)).map(({ mark }) => mark);
      return card ? [{ ...card, marks: marks.join(' ') }] : [];
    }),
    facets: groups.map(({ rules: own, ...facet }) => ({
      ...facet,
      choices: own
        .map((rule) => choiceOf(view, rule, services))
        .filter(({ mark, count }) => count > 0 || chosen.includes(mark)),
    })),
  };
}

/** Every mark that the filters of a site can use: what the stylesheet needs a rule for. */
export const marksOf = (view: View): string[] =>
  facetRules(view).flatMap(({ rules }) => rules.map(({ mark }) => mark));

/**
 * Whether a service is for children of these ages. One that gives no age may be: it is shown, since
 * hiding it would cost a reader more than showing it.
 */
export function fitsAge({ data }: Service, { from, to }: { from: number; to: number }): boolean {
  if (from < 0) return data.pregnancy === true;
  if (data.ages === undefined) return data.pregnancy !== true;
  return (data.ages.from ?? 0) <= to && (data.ages.to ?? 120) >= from;
}

/** Whoever has made a choice sees first what can be used at once. */
const openFirst = (services: readonly Service[]): Service[] =>
  services.toSorted((a, b) => Number(needsNoReferral(b)) - Number(needsNoReferral(a)));

/** Only those that are known to need none: unknown is never counted as «no referral needed». */
export const needsNoReferral = ({ data }: Service): boolean => data.referral.needed === 'no';

export const fitsAudience = ({ data }: Service, audience: Audience): boolean =>
  data.audiences?.includes(audience) === true;

/** Open after five in the afternoon on some day, as far as the hours are known. */
function isOpenEvenings({ data }: Service): boolean {
  if (data.hours?.allDay) return true;
  return (
    data.hours?.rules?.some(({ closes }) => closes === '00:00' || (closes ?? '') > '17:00') === true
  );
}

function facetRules(view: View): (Omit<Facet, 'choices'> & { rules: Rule[] })[] {
  const words = wordsIn(view.language);
  return [
    { name: 'alder', label: words.services.age, kind: 'one', rules: ageRules(view) },
    { name: 'hvem', label: words.services.audience, kind: 'one', rules: audienceRules(view) },
    { name: 'tema', label: words.services.theme, kind: 'one', rules: themeRules(view) },
    { name: 'niva', label: words.services.level, kind: 'one', rules: levelRules(view) },
    { name: 'mer', label: words.services.more, kind: 'each', rules: moreRules(view) },
  ];
}

const ageRules = (view: View): Rule[] =>
  ageGroups.map((group) => ({
    mark: `a${group.slug}`,
    label: ageLabel(view, group),
    path: `/tjenester/alder/${group.slug}/`,
    fits: (service) => fitsAge(service, group),
  }));

export function ageLabel({ language }: View, { from, to }: AgeGroup): string {
  const { pregnancy, years } = wordsIn(language).ages;
  return from < 0 ? pregnancy : years(from, to);
}

const audienceRules = ({ language }: View): Rule[] =>
  codes(audiences).map((audience) => ({
    mark: `h-${audience}`,
    label: audiences[audience][language],
    path: `/tjenester/for/${wordsIn(language).audience[audience].slug}/`,
    fits: (service) => fitsAudience(service, audience),
  }));

const themeRules = (view: View): Rule[] =>
  entriesIn(view, 'theme')
    .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999))
    .flatMap((theme) => {
      const link = linkTo(view, theme);
      if (link === undefined) return [];
      const fits = ({ data }: Service) => data.themes?.includes(theme.key) === true;
      return [
        { mark: `t-${parseKey(theme.key).name}`, label: link.title.text, path: link.href, fits },
      ];
    });

const levelRules = ({ language }: View): Rule[] =>
  codes(preventionLevels).map((level) => ({
    mark: `n-${level}`,
    label: preventionLevels[level][language],
    path: '/tjenester/',
    fits: ({ data }) => data.preventionLevels?.includes(level) === true,
  }));

function moreRules({ language }: View): Rule[] {
  const { noReferral, free, evening } = wordsIn(language).services;
  return [
    {
      mark: 'm-ref',
      label: noReferral,
      path: '/tjenester/uten-henvisning/',
      fits: needsNoReferral,
    },
    {
      mark: 'm-gratis',
      label: free,
      path: '/tjenester/',
      fits: ({ data }) => data.cost.kind === 'free',
    },
    { mark: 'm-kveld', label: evening, path: '/tjenester/', fits: isOpenEvenings },
  ];
}

function choiceOf(
  view: View,
  { mark, label, path, fits }: Rule,
  services: readonly Service[],
): Choice {
  const href =
    path.startsWith('/tema') || path.startsWith(`/${view.language}/`)
      ? path
      : addressIn(view, path);
  return { mark, label, count: services.filter(fits).length, href };
}
