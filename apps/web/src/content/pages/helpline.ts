import { audiences, slugOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { vouchingOf, type VouchingLine } from '../freshness.ts';
import { helplineCard, helplinesIn, type HelplineCard } from '../helpline.ts';
import { pageBase, searchNames, type Page } from '../page.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { entriesIn, viewOf, type AnyView, type SiteContent, type View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn, type PageWords } from '../words/index.ts';

export interface HelplineListPage extends Page {
  lead: string;
  emergency: readonly HelplineCard[];
  others: readonly HelplineCard[];
}

export function helplineListPage(view: View): HelplineListPage {
  const { title, lead } = wordsIn(view.language).helplines;
  return {
    ...pageBase(view, { path: '/hjelpetelefoner/', title: { text: title }, description: lead }),
    lead,
    ...cards(view),
  };
}

/** The page that is one tap away from everywhere. */
export function acutePage(view: View): HelplineListPage {
  const { title, lead } = wordsIn(view.language).acute;
  return {
    ...pageBase(view, { path: '/akutt/', title: { text: title }, description: lead }),
    lead,
    ...cards(view),
  };
}

function cards(view: View) {
  const { emergency, others } = helplinesIn(view);
  return {
    emergency: emergency.map((helpline) => helplineCard(view, helpline)),
    others: others.map((helpline) => helplineCard(view, helpline)),
  };
}

export interface HelplinePage extends Page<PageWords> {
  card: HelplineCard;
  forWhom?: Phrase | undefined;
  operator?: Phrase | undefined;
  sources: readonly SourceLine[];
  vouching: VouchingLine;
}

export function helplineSlugs(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'helpline').map(slugOf) : [];
}

export function helplinePage(view: AnyView, slug: string): HelplinePage | undefined {
  const helpline = entriesIn(view, 'helpline').find((each) => slugOf(each) === slug);
  if (helpline === undefined) return undefined;
  const { data } = helpline;
  const { title } = wordsIn(view.language).helplines;
  return {
    ...pageBase(view, {
      entry: helpline,
      quickExit: data.sensitive === true,
      path: `/hjelpetelefoner/${slug}/`,
      title: phrase(view, data.title),
      description: maybePhrase(view, data.summary ?? data.forWhom)?.text,
      search: {
        kind: wordsIn(view.language).index.kinds.helpline,
        audiences: data.audiences?.map((audience) => audiences[audience][view.language]),
        names: searchNames(data),
      },
      crumbs: [{ title: { text: title }, href: addressIn(view, '/hjelpetelefoner/') }],
    }),
    card: { ...helplineCard(view, helpline), summary: maybePhrase(view, data.summary) },
    forWhom: maybePhrase(view, data.forWhom),
    operator: maybePhrase(view, data.operator),
    sources: sourceLines(view, data.sources),
    vouching: vouchingOf(view, helpline),
  };
}
