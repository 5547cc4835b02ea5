import { answers, audiences, preventionLevels, type EntryOf, type Locale } from '@sett/content';
import { collator, teaserTo, type Teaser } from './links.ts';
import { words } from './phrase.ts';
import type { View } from './site-content.ts';
import { entriesIn } from './site-content.ts';
import { wordsIn } from './words/index.ts';

export type Service = EntryOf<'service'>;
export type Audience = keyof typeof audiences;
export type Level = keyof typeof preventionLevels;
export type Answer = keyof typeof answers;

/** A service as it stands in a list. */
export interface ServiceCard extends Teaser {
  key: string;
  tags: readonly Tag[];
}

/** A short fact; the one that makes it easy to come stands out. */
export interface Tag {
  text: string;
  strong: boolean;
}

/** Every service of the site, by title. */
export const servicesIn = (view: View): Service[] =>
  entriesIn(view, 'service').sort((a, b) =>
    collator.compare(words(view, a.data.title), words(view, b.data.title)),
  );

export function serviceCard(view: View, service: Service): ServiceCard | undefined {
  const teaser = teaserTo(view, service);
  return teaser && { ...teaser, key: service.key, tags: tagsOf(view.language, service) };
}

export const serviceCards = (view: View, services: readonly Service[]): ServiceCard[] =>
  services.flatMap((service) => serviceCard(view, service) ?? []);

/** The short facts beside a title: what makes it easy to come, and for whom. Only what is known. */
export function tagsOf(language: Locale, { data }: Service): Tag[] {
  const own = wordsIn(language).service;
  return [
    ...(data.referral.needed === 'no' ? [{ text: own.referralShort.no, strong: true }] : []),
    ...agesTags(language, data).map(plain),
    ...(data.cost.kind === 'free' ? [own.free] : []).map(plain),
    ...(data.interpreter.available === 'yes' ? [own.interpreterShort] : []).map(plain),
  ];
}

const plain = (text: string): Tag => ({ text, strong: false });

/** «Gravid» beside an age, or alone when the service is for nobody else: all may go to legevakt. */
function agesTags(
  language: Locale,
  { ages, audiences: whom, pregnancy }: Service['data'],
): string[] {
  const { pregnancy: label } = wordsIn(language).ages;
  const text = agesText(language, ages);
  const isNamed = pregnancy === true && (text !== undefined || whom?.[0] === 'expecting');
  return [...(isNamed ? [label] : []), ...(text === undefined ? [] : [text])];
}

/** «0–5 år», «Fra 16 år»; `undefined` when no age is given. */
export function agesText(language: Locale, ages: Service['data']['ages']): string | undefined {
  const { years, from, upTo } = wordsIn(language).ages;
  if (ages?.from !== undefined && ages.to !== undefined) return years(ages.from, ages.to);
  if (ages?.from !== undefined) return from(ages.from);
  return ages?.to === undefined ? undefined : upTo(ages.to);
}
