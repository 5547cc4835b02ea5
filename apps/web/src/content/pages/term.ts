import { slugOf, type EntryOf, type Localized } from '@sett/content';
import { entryLinksIn } from '@sett/content/markdown';
import { addressIn } from '../addresses.ts';
import { vouchingOf, type VouchingLine } from '../freshness.ts';
import { byTitle, linksTo, teaserTo, type Link, type Teaser } from '../links.ts';
import { maybeProse, type Prose } from '../markdown.ts';
import { pageBase, type Page } from '../page.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { entriesIn, viewOf, type SiteContent, type View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn } from '../words/index.ts';

export interface TermListPage extends Page {
  lead: string;
  terms: readonly Teaser[];
}

export function termListPage(view: View): TermListPage {
  const { title, lead } = wordsIn(view.language).terms;
  const terms = entriesIn(view, 'term').flatMap((term) => teaserTo(view, term) ?? []);
  return {
    ...pageBase(view, { path: '/ord/', title: { text: title }, description: lead }),
    lead,
    terms: terms.sort(byTitle),
  };
}

export interface TermPage extends Page {
  summary?: Phrase | undefined;
  fullForm?: Phrase | undefined;
  body?: Prose | undefined;
  services: readonly Link[];
  sources: readonly SourceLine[];
  vouching: VouchingLine;
}

export function termSlugs(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'term').map(slugOf) : [];
}

export function termPage(view: View, slug: string): TermPage | undefined {
  const term = entriesIn(view, 'term').find((each) => slugOf(each) === slug);
  if (term === undefined) return undefined;
  const { data } = term;
  const summary = maybePhrase(view, data.summary);
  const { title } = wordsIn(view.language).terms;
  return {
    ...pageBase(view, {
      entry: term,
      path: `/ord/${slug}/`,
      title: phrase(view, data.title),
      description: summary?.text,
      search: { kind: wordsIn(view.language).index.kinds.term, names: data.otherNames },
      crumbs: [{ title: { text: title }, href: addressIn(view, '/ord/') }],
    }),
    summary,
    fullForm: maybePhrase(view, data.fullForm),
    body: maybeProse(view, data.body),
    services: linksTo(view, servicesNamed(view, term)),
    sources: sourceLines(view, data.sources),
    vouching: vouchingOf(view, term),
  };
}

/** Services that the word names: those whose title or other name it is, and those its text links to. */
function servicesNamed(view: View, term: EntryOf<'term'>): string[] {
  const names = new Set(namesOf(term).map((name) => name.toLowerCase()));
  const linked = textsOf(term.data.body).flatMap((text) => entryLinksIn(text));
  return entriesIn(view, 'service')
    .filter(({ key, data }) => {
      const own = [...textsOf(data.title), ...(data.otherNames ?? [])];
      return linked.includes(key) || own.some((name) => names.has(name.toLowerCase()));
    })
    .map(({ key }) => key);
}

const namesOf = ({ data }: EntryOf<'term'>): string[] => [
  ...textsOf(data.title),
  ...textsOf(data.fullForm),
];

const textsOf = (localized: Localized = {}): string[] =>
  Object.values(localized).filter((text) => text !== undefined);
