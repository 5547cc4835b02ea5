import { slugOf, type EntryOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { dateText } from '../dates.ts';
import { lawLine, type LawLine } from '../laws.ts';
import { collator, linksTo, type Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { maybePhrase, type Phrase } from '../phrase.ts';
import { entriesIn, viewOf, type SiteContent, type View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn } from '../words/index.ts';

export interface LawListPage extends Page {
  lead: string;
  acts: readonly { act: string; laws: readonly LawLine[] }[];
}

export function lawListPage(view: View): LawListPage {
  const { title, lead } = wordsIn(view.language).laws;
  const byAct = Map.groupBy(entriesIn(view, 'law').sort(bySection), ({ data }) => data.act);
  return {
    ...pageBase(view, { path: '/lover/', title: { text: title }, description: lead }),
    lead,
    acts: [...byAct]
      .sort(([a], [b]) => collator.compare(a, b))
      .map(([act, laws]) => ({ act, laws: laws.map((law) => lawLine(view, law)) })),
  };
}

export interface LawPage extends Page {
  law: LawLine;
  summary?: Phrase | undefined;
  dates: readonly string[];
  url?: string | undefined;
  replaces: readonly Link[];
  services: readonly Link[];
  sources: readonly SourceLine[];
}

export function lawSlugs(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'law').map(slugOf) : [];
}

export function lawPage(view: View, slug: string): LawPage | undefined {
  const law = entriesIn(view, 'law').find((each) => slugOf(each) === slug);
  if (law === undefined) return undefined;
  const line = lawLine(view, law);
  const older = entriesIn(view, 'law').filter(({ data }) => data.replacedBy?.includes(law.key));
  const users = entriesIn(view, 'service').filter(({ data }) => data.legalBasis?.includes(law.key));
  const summary = maybePhrase(view, law.data.summary);
  return {
    ...pageBase(view, {
      path: `/lover/${slug}/`,
      title: { text: line.citation },
      description: summary?.text ?? line.title.text,
      search: { kind: wordsIn(view.language).index.kinds.law },
      crumbs: [
        { title: { text: wordsIn(view.language).laws.title }, href: addressIn(view, '/lover/') },
      ],
    }),
    law: line,
    summary,
    dates: datesOf(view, law),
    url: law.data.url,
    replaces: linksTo(
      view,
      older.map(({ key }) => key),
    ),
    services: linksTo(
      view,
      users.map(({ key }) => key),
    ),
    sources: sourceLines(view, law.data.sources),
  };
}

function datesOf(view: View, { data }: EntryOf<'law'>): string[] {
  const { since, until } = wordsIn(view.language).laws;
  return [
    ...(data.validFrom === undefined ? [] : [since(dateText(data.validFrom))]),
    ...(data.validTo === undefined ? [] : [until(dateText(data.validTo))]),
  ];
}

/** By number, so that «§§ 41–43» stands before «§ 46». */
const bySection = (a: EntryOf<'law'>, b: EntryOf<'law'>) =>
  collator.compare(numberOf(a), numberOf(b));

const numberOf = ({ data }: EntryOf<'law'>): string => data.section.replace(/^[§\s]+/, '');
