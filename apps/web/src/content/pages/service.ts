import { audiences, slugOf } from '@sett/content';
import { repeats } from '@sett/schedule';
import { addressIn } from '../addresses.ts';
import { contactPanel, type ContactPanel } from '../contact-panel.ts';
import { datedFact, vouchingOf, type DatedFact, type VouchingLine } from '../freshness.ts';
import { glossaryOf, type Explained } from '../glossary.ts';
import { linksTo, type Link } from '../links.ts';
import { maybeProse, type Prose } from '../markdown.ts';
import { namesIn } from '../names.ts';
import { pageBase, searchNames, type Page } from '../page.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { lawLines, type LawLine } from '../laws.ts';
import { tagsOf, type Service, type Tag } from '../services.ts';
import { entriesIn, viewOf, type SiteContent, type AnyView } from '../site-content.ts';
import { withSoftHyphens } from '../soft-hyphens.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn, type PageWords } from '../words/index.ts';
import { qrPath } from '../qr.ts';

/** An answer to one of the questions everybody has, «Ja, du kan be om tolk.», and what belongs to it. */
export interface Answered {
  answer: string;
  unknown: boolean;
  notes: readonly { label?: string; text: Phrase }[];
  age?: DatedFact | undefined;
}

export interface ServicePage extends Page<PageWords> {
  summary?: Phrase | undefined;
  tags: readonly Tag[];
  otherNames: readonly string[];
  offers?: Prose | undefined;
  forWhom: readonly Phrase[];
  contact: ContactPanel;
  whenYouCall?: Prose | undefined;
  referral: Answered;
  cost: Answered;
  interpreter: Answered;
  nextSteps?: Prose | undefined;
  themes: readonly Link[];
  related: readonly Link[];
  laws: readonly LawLine[];
  sources: readonly SourceLine[];
  masterPage?: string | undefined;
  vouching: VouchingLine;
  /** Words that the texts explain where they stand. */
  terms: readonly Explained[];
  /** The address on paper, as text and as a QR code (an SVG path in a square of `size`). */
  leaflet: { url: string; path: string; size: number; dense: boolean };
}

/** What the routes of all services are made from. */
export function serviceSlugs(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'service').map(slugOf) : [];
}

/** A service's page, in the order in which a worried reader asks. `undefined` when there is no such service. */
export function servicePage(view: AnyView, slug: string): ServicePage | undefined {
  const service = entriesIn(view, 'service').find((each) => slugOf(each) === slug);
  if (service === undefined) return undefined;
  const { data } = service;
  const words = wordsIn(view.language);
  const path = `/tjenester/${slug}/`;
  const summary = maybePhrase(view, data.summary);
  const base = pageBase(view, {
    entry: service,
    path,
    quickExit: data.sensitive === true,
    title: phrase(view, data.title),
    description: summary?.text,
    search: {
      kind: words.index.kinds.service,
      audiences: data.audiences?.map((audience) => audiences[audience][view.language]),
      // A long title is divided where it stands, and is found whole by this.
      names: [...searchNames(data), ...wholeTitle(phrase(view, data.title).text)],
      tag: data.referral.needed === 'no' ? words.service.referralShort.no : undefined,
      weight: 3,
    },
    crumbs: [{ title: { text: words.services.crumb }, href: addressIn(view, '/tjenester/') }],
  });
  const glossary = glossaryOf(view, base.title.text);
  const texts = { below: 1, glossary, ids: new Set<string>() };
  return {
    ...base,
    summary,
    tags: tagsOf(view.language, service),
    otherNames: namesIn(view, data.otherNames),
    offers: maybeProse(view, data.description, texts),
    forWhom: forWhom(view, service),
    contact: contactPanel(view, service),
    whenYouCall: maybeProse(view, data.whenYouCall, texts),
    referral: referral(view, service),
    cost: cost(view, service),
    interpreter: interpreter(view, service),
    nextSteps: maybeProse(view, data.nextSteps, texts),
    themes: linksTo(view, data.themes),
    related: linksTo(view, data.related),
    laws: lawLines(view, data.legalBasis),
    sources: sourceLines(view, data.sources),
    masterPage: data.masterPage,
    vouching: vouchingOf(view, service),
    leaflet: leafletOf(base, data),
    terms: glossary.used,
  };
}

const wholeTitle = (title: string): string[] => (withSoftHyphens(title) === title ? [] : [title]);

/** The service's own words, or else whom it names; ages stand beside the title. */
function forWhom(view: AnyView, { data }: Service): Phrase[] {
  const own = maybePhrase(view, data.forWhom);
  if (own !== undefined) return [own];
  const who = (data.audiences ?? []).map((audience) => audiences[audience][view.language]);
  return who.length > 0 ? [{ text: who.join(' · ') }] : [];
}

function referral(view: AnyView, { data }: Service): Answered {
  const { referralAnswer, whoMayRefer, consent, ageRule } = wordsIn(view.language).service;
  const { needed, source, ...rest } = data.referral;
  return {
    answer: referralAnswer[needed],
    unknown: needed === 'unknown',
    notes: [
      ...noteOf(view, rest.whoMayRefer, whoMayRefer),
      ...noteOf(view, rest.consent, consent),
      ...noteOf(view, rest.ageRule, ageRule),
    ],
    age: source && datedFact(view, source, 'referral'),
  };
}

function cost(view: AnyView, { data }: Service): Answered {
  const { kind, text, source } = data.cost;
  const answer = wordsIn(view.language).service.costAnswer[kind];
  return {
    answer,
    unknown: kind === 'unknown',
    notes: noteTo(view, answer, text),
    age: source && datedFact(view, source, 'cost'),
  };
}

function interpreter(view: AnyView, { data }: Service): Answered {
  const { interpreterAnswer, interpreterLanguages } = wordsIn(view.language).service;
  const { available, languages, note, source } = data.interpreter;
  const spoken = languages && { nb: languages.join(', '), nn: languages.join(', ') };
  const answer = interpreterAnswer[available];
  return {
    answer,
    unknown: available === 'unknown',
    notes: [...noteTo(view, answer, note), ...noteOf(view, spoken, interpreterLanguages)],
    age: source && datedFact(view, source, 'interpreter'),
  };
}

/** A note that only repeats the answer is left out. */
const noteTo = (view: AnyView, answer: string, text: Parameters<typeof maybePhrase>[1]) =>
  noteOf(view, text).filter((note) => !repeats(note.text.text, answer));

function noteOf(
  view: AnyView,
  text: Parameters<typeof maybePhrase>[1],
  label?: string,
): Answered['notes'][number][] {
  const found = maybePhrase(view, text);
  return found ? [{ text: found, ...(label === undefined ? {} : { label }) }] : [];
}

/** Texts longer than this fill a sheet of A4, and are set closer. */
const LONG_TEXT = 1800;

function leafletOf(
  { frame, address }: Page<PageWords>,
  data: Service['data'],
): ServicePage['leaflet'] {
  const url = `${frame.origin}${address}`;
  const texts = [data.description, data.whenYouCall, data.nextSteps];
  const length = texts.reduce((sum, text) => sum + (text?.nb ?? text?.nn ?? '').length, 0);
  return { url: url.replace('https://', ''), ...qrPath(url), dense: length > LONG_TEXT };
}
