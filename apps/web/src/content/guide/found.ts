import {
  entryOf,
  servicesFor,
  type Entry,
  type EntryOf,
  type GuideNodeOf,
  type guideAudiences,
} from '@sett/content';
import type { Facts } from '@sett/guide';
import { emergencyNumbers, phoneOf } from '../helpline.ts';
import { collator } from '../links.ts';
import type { Service } from '../services.ts';
import type { View } from '../site-content.ts';

export type Outcome = GuideNodeOf<'outcome'>;
export type Helper = Service | EntryOf<'helpline'>;
export type GuideAudience = keyof typeof guideAudiences;

/** What decides who can help: the outcome, what has been answered, and who asks. */
export interface Asked {
  node: Outcome;
  facts: Facts;
  audience: GuideAudience;
}

/**
 * The services that an outcome's query finds on this site, the kommune's own before national ones, and
 * then those that fit best: for who asks, without referral, made for the age, with the theme first. One
 * that is reached by an emergency number comes last.
 */
export function foundBy(view: View, { node: { who }, facts, audience }: Asked): Service[] {
  if (who === undefined) return [];
  const theme = themeAsked({ who }, facts);
  const emergencies = new Set(emergencyNumbers(view).map(({ href }) => href));
  const rank = (service: Service) => [
    isOwn(view, service) ? 0 : 1,
    emergencies.has(phoneOf(view, service)?.href ?? '') ? 1 : 0,
    service.data.audiences?.includes(audience) === false ? 1 : 0,
    service.data.referral.needed === 'no' ? 0 : 1,
    service.data.ages === undefined && who.answeredAge ? 1 : 0,
    theme === undefined ? 0 : (service.data.themes ?? []).indexOf(theme),
  ];
  return servicesFor(view.content.entries, who, facts).toSorted(
    (a, b) => compared(rank(a), rank(b)) || collator.compare(a.key, b.key),
  );
}

/** Whom the outcome names itself, in its order; those that the site does not show are left out. */
export const pinnedBy = ({ content }: View, { pinned = [] }: Outcome): Helper[] =>
  pinned.flatMap(
    (key) =>
      entryOf(content.entries, 'service', key) ?? entryOf(content.entries, 'helpline', key) ?? [],
  );

/** The theme that decides who is found; `undefined` when it is not about one. */
export const themeAsked = ({ who }: Pick<Outcome, 'who'>, facts: Facts): string | undefined =>
  who?.theme ?? (who?.answeredTheme ? facts['theme'] : undefined);

/** A service of the kommune or of those it works with, not one that the whole country has. */
export const isOwn = ({ content }: View, { site }: Entry): boolean => site !== content.root;

const compared = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
