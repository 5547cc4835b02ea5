import {
  ageGroups as ageTerms,
  ageSpans,
  audiences,
  codes,
  fitsAges,
  parseKey,
  preventionLevels,
} from '@sett/content';
import { linkTo } from './links.ts';
import type { Audience, Level, Service } from './services.ts';
import { entriesIn, type View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Ages that readers choose between; both ends included. The first is before birth. */
export const ageGroups = codes(ageTerms).map((slug) => ({ slug, ...ageSpans[slug] }));

export type AgeGroup = (typeof ageGroups)[number];

export type FacetName = 'alder' | 'hvem' | 'tema' | 'niva' | 'mer';

/** A choice in a filter, and which services it leaves. */
export interface Rule {
  facet: FacetName;
  /** What the stylesheet knows it by, and what stands in the address: `?alder=2-3`. */
  mark: string;
  value: string;
  /** Below `/tjenester/`, of the page with this choice made. */
  path: string;
  label: string;
  title: string;
  audience?: Audience;
  /** The address of its own page, when that is not below `/tjenester/`. */
  page?: string;
  fits: (service: Service) => boolean;
}

export interface RuleGroup {
  name: FacetName;
  label: string;
  /** Of its choices one can be made, or each on its own. */
  kind: 'one' | 'each';
  rules: readonly Rule[];
}

/** Every filter of a site's catalogue. A new one is a rule here: its CSS and its page write themselves. */
export function ruleGroups(view: View): RuleGroup[] {
  const { age, audience, theme, level, more } = wordsIn(view.language).services;
  return [
    { name: 'alder', label: age, kind: 'one', rules: ageRules(view) },
    { name: 'hvem', label: audience, kind: 'one', rules: audienceRules(view) },
    { name: 'tema', label: theme, kind: 'one', rules: themeRules(view) },
    { name: 'niva', label: level, kind: 'one', rules: levelRules(view) },
    { name: 'mer', label: more, kind: 'each', rules: moreRules(view) },
  ];
}

/** Whether a service is for children of these ages; see `fitsAges`. */
export const fitsAge = ({ data }: Service, span: { from: number; to: number }): boolean =>
  fitsAges(data, span);

/** Only those that are known to need none: unknown is never counted as «no referral needed». */
export const needsNoReferral = ({ data }: Service): boolean => data.referral.needed === 'no';

export const fitsAudience = ({ data }: Service, audience: Audience): boolean =>
  data.audiences?.includes(audience) === true;

export function ageLabel({ language }: View, { from, to }: AgeGroup): string {
  const { pregnancy, years } = wordsIn(language).ages;
  return from < 0 ? pregnancy : years(from, to);
}

/** Open after five in the afternoon on some day, as far as the hours are known. */
function isOpenEvenings({ data }: Service): boolean {
  if (data.hours?.allDay) return true;
  return (
    data.hours?.rules?.some(({ closes }) => closes === '00:00' || (closes ?? '') > '17:00') === true
  );
}

const ageRules = (view: View): Rule[] =>
  ageGroups.map((group) => {
    const { pageTitle, pregnancyTitle } = wordsIn(view.language).ages;
    const label = ageLabel(view, group);
    return {
      facet: 'alder',
      mark: `a${group.slug}`,
      value: group.slug,
      path: `alder/${group.slug}`,
      label,
      title: group.from < 0 ? pregnancyTitle : pageTitle(label),
      fits: (service) => fitsAge(service, group),
    };
  });

const audienceRules = ({ language }: View): Rule[] =>
  codes(audiences).map((audience) => {
    const { slug, title } = wordsIn(language).audience[audience];
    return {
      facet: 'hvem',
      mark: `h-${audience}`,
      value: slug,
      path: `for/${slug}`,
      label: audiences[audience][language],
      title,
      audience,
      fits: (service) => fitsAudience(service, audience),
    };
  });

const themeRules = (view: View): Rule[] =>
  entriesIn(view, 'theme')
    .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999))
    .flatMap((theme, index) => {
      const link = linkTo(view, theme);
      const { name } = parseKey(theme.key);
      return link === undefined
        ? []
        : [
            {
              facet: 'tema' as const,
              mark: `t${String(index)}`, // short: the stylesheet says it four times for each theme
              value: name,
              path: `tema/${name}`,
              label: link.title.text,
              title: link.title.text,
              page: link.href,
              fits: ({ data }: Service) => data.themes?.includes(theme.key) === true,
            },
          ];
    });

const levelSlugs: Record<Level, string> = {
  universal: 'for-alle',
  selective: 'for-noen',
  indicated: 'for-noen-fa',
};

const levelRules = ({ language }: View): Rule[] =>
  codes(preventionLevels).map((level) => {
    const label = preventionLevels[level][language];
    return {
      facet: 'niva',
      mark: `n-${level}`,
      value: levelSlugs[level],
      path: `niva/${levelSlugs[level]}`,
      label,
      title: wordsIn(language).services.levelTitle(label),
      fits: ({ data }) => data.preventionLevels?.includes(level) === true,
    };
  });

function moreRules({ language }: View): Rule[] {
  const words = wordsIn(language).services;
  const rule = (mark: string, value: string, label: string, title: string, fits: Rule['fits']) => ({
    facet: 'mer' as const,
    mark,
    value,
    path: value,
    label,
    title,
    fits,
  });
  return [
    rule('m-ref', 'uten-henvisning', words.noReferral, words.noReferralTitle, needsNoReferral),
    rule(
      'm-gratis',
      'gratis',
      words.free,
      words.freeTitle,
      ({ data }) => data.cost.kind === 'free',
    ),
    rule('m-kveld', 'kveld', words.evening, words.eveningTitle, isOpenEvenings),
  ];
}
