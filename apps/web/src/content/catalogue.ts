import { addressIn } from './addresses.ts';
import {
  needsNoReferral,
  ruleGroups,
  type FacetName,
  type Rule,
  type RuleGroup,
} from './facets.ts';
import { serviceCard, servicesIn, type Service, type ServiceCard } from './services.ts';
import type { View } from './site-content.ts';

/** One choice in a filter: its mark on the services that fit, and how many they are. */
export interface Choice {
  mark: string;
  value: string;
  label: string;
  count: number;
}

/** A filter of the catalogue. Of its choices one can be made (`one`), or each on its own (`each`). */
export interface Facet {
  name: FacetName;
  label: string;
  kind: RuleGroup['kind'];
  choices: readonly Choice[];
}

/** A service in the catalogue with the marks of every choice it fits. */
export interface MarkedService extends ServiceCard {
  marks: string;
  /** It gives no age, so it stands among those for every age, and says so there. */
  ageless: boolean;
}

/** The catalogue of a site: its services, and the ways to make the list shorter. */
export interface Catalogue {
  services: readonly MarkedService[];
  facets: readonly Facet[];
}

/** `chosen` are the choices that the page begins with; they stay even when nothing fits. */
export function catalogueOf(view: View, chosen: readonly Rule[] = []): Catalogue {
  const services = servicesIn(view);
  const groups = ruleGroups(view);
  const rules = groups.flatMap((group) => group.rules);
  const marks = chosen.map(({ mark }) => mark);
  return {
    services: markedServices(view, inOrder(services, chosen), rules),
    facets: groups.map(({ rules: own, ...facet }) => ({
      ...facet,
      choices: own
        .map((rule) => choiceOf(rule, services))
        .filter(({ mark, count }) => count > 0 || marks.includes(mark)),
    })),
  };
}

/** Only the services that fit all of the choices, in the order of the catalogue. */
export const shortlist = (view: View, chosen: readonly Rule[]): MarkedService[] =>
  markedServices(view, inOrder(fitting(servicesIn(view), chosen), chosen), []);

export const fitting = (services: readonly Service[], rules: readonly Rule[]): Service[] =>
  services.filter((service) => rules.every(({ fits }) => fits(service)));

/** Every mark that the filters of a site can use: what the stylesheet needs a rule for. */
export const marksOf = (view: View): string[] =>
  ruleGroups(view).flatMap(({ rules }) => rules.map(({ mark }) => mark));

/** The page below `/tjenester/` with a choice made. */
export const choiceAddress = (view: View, path: string): string =>
  addressIn(view, `/tjenester/${path}/`);

/** For an age, those that name it come first; for any choice, what can be used at once. */
function inOrder(services: readonly Service[], chosen: readonly Rule[]): Service[] {
  if (chosen.length === 0) return [...services];
  const isAge = chosen.some(({ facet }) => facet === 'alder');
  const weight = (service: Service) =>
    (isAge && isAgeless(service) ? 2 : 0) + (needsNoReferral(service) ? 0 : 1);
  return services.toSorted((a, b) => weight(a) - weight(b));
}

const isAgeless = ({ data }: Service): boolean =>
  data.ages === undefined && data.pregnancy !== true;

const markedServices = (
  view: View,
  services: readonly Service[],
  rules: readonly Rule[],
): MarkedService[] =>
  services.flatMap((service) => {
    const card = serviceCard(view, service);
    const marks = rules.filter(({ fits }) => fits(service)).map(({ mark }) => mark);
    return card ? [{ ...card, marks: marks.join(' '), ageless: isAgeless(service) }] : [];
  });

const choiceOf = ({ mark, value, label, fits }: Rule, services: readonly Service[]): Choice => ({
  mark,
  value,
  label,
  count: services.filter(fits).length,
});
