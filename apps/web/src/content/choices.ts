import { fitting } from './catalogue.ts';
import { needsNoReferral, ruleGroups, type FacetName, type Rule } from './facets.ts';
import { servicesIn, type Audience, type Service } from './services.ts';
import { viewOf, type SiteContent, type View } from './site-content.ts';
import { wordsIn } from './words/index.ts';

/** Choices in the catalogue that have a page of their own, so that they can be linked to. */
export interface MadeChoice {
  /** Below `/tjenester/`: `alder/2-3`, `alder/2-3/uten-henvisning`, `for/forelder`. */
  path: string;
  rules: readonly Rule[];
  title: string;
  /** As one more choice on a page where the first is made: «Uten henvisning». */
  label: string;
  lead?: string | undefined;
  /** How many services are left out because nobody has said whether they need a referral. */
  leftOut?: string | undefined;
  audience?: Audience | undefined;
}

const made = new WeakMap<SiteContent, Map<string, readonly MadeChoice[]>>();

/** Only choices that leave something have a page, and the doors of the front page. Made once for a site. */
export function madeChoices(view: View): readonly MadeChoice[] {
  const languages = made.get(view.content) ?? new Map<string, readonly MadeChoice[]>();
  made.set(view.content, languages);
  const known = languages.get(view.language) ?? [...singles(view), ...pairs(view)];
  languages.set(view.language, known);
  return known;
}

/** Themes have pages of their own. */
const singles = (view: View): MadeChoice[] =>
  ruleGroups(view)
    .filter(({ name }) => name !== 'tema')
    .flatMap(({ rules }) => rules)
    .filter((rule) => isDoor(rule) || servicesIn(view).some(rule.fits))
    .map((rule) => choiceOf(view, [rule]));

/** The doors of the front page always lead somewhere, and its link to what needs no referral. */
const isDoor = ({ audience, mark }: Rule): boolean =>
  mark === 'm-ref' || ['parent', 'youth', 'employee'].includes(audience ?? '');

/** Which filters are combined on a page of their own, the most asked for first. */
const combined: readonly (readonly [FacetName, FacetName])[] = [
  ['alder', 'mer'],
  ['hvem', 'mer'],
  ['alder', 'tema'],
  ['alder', 'hvem'],
  ['hvem', 'tema'],
];

/** So that the number of pages does not grow with the square of the choices. Others are `?alder=…&tema=…`. */
const MOST_PAIRS = 150;

/**
 * Two choices, where that leaves something and is shorter than either. What needs no referral is asked
 * for so often that it only has to be shorter than the other.
 */
function pairs(view: View): MadeChoice[] {
  const services = servicesIn(view);
  const rulesOf = (name: FacetName) =>
    ruleGroups(view).find((group) => group.name === name)?.rules ?? [];
  return combined
    .flatMap(([first, second]) =>
      rulesOf(first).flatMap((a) => rulesOf(second).map((b) => [a, b] as const)),
    )
    .filter((pair) => isShorter(services, pair))
    .slice(0, MOST_PAIRS)
    .map((pair) => choiceOf(view, pair));
}

function isShorter(services: readonly Service[], pair: readonly Rule[]): boolean {
  const { length } = fitting(services, pair);
  const isLonger = (rule: Rule) => fitting(services, [rule]).length > length;
  return length > 0 && pair.every((rule) => rule.fits === needsNoReferral || isLonger(rule));
}

function choiceOf(view: View, rules: readonly Rule[]): MadeChoice {
  const titles = rules.map(({ title, label }, index) => (index === 0 ? title : lowered(label)));
  const isReferral = rules.some(({ mark }) => mark === 'm-ref');
  return {
    path: rules.map(({ path }) => path).join('/'),
    rules,
    title: titles.join(', '),
    label: rules.at(-1)?.label ?? '',
    lead: leadOf(view, rules, isReferral),
    leftOut: isReferral ? leftOutOf(view, rules) : undefined,
    audience: rules.length === 1 ? rules[0]?.audience : undefined,
  };
}

/** «Uten henvisning» inside a sentence; an abbreviation keeps its capitals. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function leadOf({ language }: View, rules: readonly Rule[], isReferral: boolean): string {
  const { noReferralLead, ageFirst, openFirst } = wordsIn(language).services;
  if (isReferral) return noReferralLead;
  const isAge = rules.some(({ facet, value }) => facet === 'alder' && value !== 'gravid');
  return isAge ? ageFirst : openFirst;
}

function leftOutOf(view: View, rules: readonly Rule[]): string | undefined {
  const others = rules.filter(({ fits }) => fits !== needsNoReferral);
  const unknown = fitting(servicesIn(view), others).filter(
    ({ data }) => data.referral.needed === 'unknown',
  ).length;
  const { unknownReferral } = wordsIn(view.language).services;
  return unknown > 0 ? unknownReferral(unknown) : undefined;
}

/** The paths below `/tjenester/` of the lists that begin with a choice. */
export function choicePaths(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? madeChoices(view).map(({ path }) => path) : [];
}
