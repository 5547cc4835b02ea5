import { slugOf, type EntryOf, type Localized } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { vouchingOf, type VouchingLine } from '../freshness.ts';
import { linkedFrom } from '../linked.ts';
import { byTitle, linkTo, teaserTo, type Link, type Teaser } from '../links.ts';
import { maybeProse, type Prose } from '../markdown.ts';
import { pageBase, searchNames, type Page } from '../page.ts';
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
  /** Where one gets what the word is about, or reads more of it. */
  related: readonly Link[];
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
    related: relatedTo(view, term),
    sources: sourceLines(view, data.sources),
    vouching: vouchingOf(view, term),
  };
}

const MOST_RELATED = 6;

/** Help before reading: those that are called the same or are searched by the word, and those that link to it. */
function relatedTo(view: View, term: EntryOf<'term'>): Link[] {
  const names = namesOf(term.data);
  const linked = linkedFrom(term);
  return [
    ...entriesIn(view, 'service'),
    ...entriesIn(view, 'theme'),
    ...entriesIn(view, 'helpline'),
    ...entriesIn(view, 'page'),
  ]
    .filter(
      (entry) =>
        linked.has(entry.key) ||
        namesOf(entry.data).some((name) => names.includes(name)) ||
        linkedFrom(entry).has(term.key),
    )
    .flatMap((entry) => linkTo(view, entry) ?? [])
    .slice(0, MOST_RELATED);
}

interface Named {
  title?: Localized;
  fullForm?: Localized | undefined;
  otherNames?: readonly string[] | undefined;
  keywords?: readonly string[] | undefined;
}

const namesOf = ({ title, fullForm, ...others }: Named): string[] =>
  [...textsOf(title), ...textsOf(fullForm), ...searchNames(others)].map((name) =>
    name.toLowerCase(),
  );

const textsOf = (localized: Localized = {}): string[] =>
  Object.values(localized).filter((text) => text !== undefined);
