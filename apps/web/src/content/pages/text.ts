import { addressOf, entryOf, type EntryOf } from '@sett/content';
import { entryAddress } from '../addresses.ts';
import { blockViews, type BlockView } from '../blocks/index.ts';
import { vouchingOf, type VouchingLine } from '../freshness.ts';
import { glossaryOf, type Explained } from '../glossary.ts';
import { linkTo, teaserTo, type Link, type Teaser } from '../links.ts';
import { maybeProse, type Prose } from '../markdown.ts';
import { pageBase, searchNames, type Crumb, type Page } from '../page.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { entriesIn, viewOf, type SiteContent, type View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { wordsIn } from '../words/index.ts';

type TextEntry = EntryOf<'page'>;

/** A plain page of the tree: its text, and the pages below it. */
export interface TextPage extends Page {
  summary?: Phrase | undefined;
  level?: TextEntry['data']['level'];
  body?: Prose | undefined;
  blocks: readonly BlockView[];
  /** Words that the text explains where they stand. */
  terms: readonly Explained[];
  below: readonly Teaser[];
  beside: readonly (Link & { current: boolean })[];
  sources: readonly SourceLine[];
  vouching: VouchingLine;
}

/** The paths of all plain pages, without slashes at their ends: `om-modellen/kompetanse`. */
export function textPaths(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'page').flatMap((page) => pathOf(view, page) ?? []) : [];
}

export function textPage(view: View, path: string): TextPage | undefined {
  const entry = entriesIn(view, 'page').find((each) => pathOf(view, each) === path);
  if (entry === undefined) return undefined;
  const { data } = entry;
  const summary = maybePhrase(view, data.summary);
  const texts = { glossary: glossaryOf(view), ids: new Set<string>() };
  const body = maybeProse(view, data.body, texts);
  return {
    ...pageBase(view, {
      entry,
      path: `/${path}/`,
      quickExit: data.sensitive === true,
      title: phrase(view, data.title),
      description: summary?.text,
      search: { kind: wordsIn(view.language).index.kinds.page, names: searchNames(data) },
      crumbs: crumbsOf(view, entry),
    }),
    summary,
    level: data.level,
    body,
    blocks: blockViews({ view, ...texts }, data.blocks),
    terms: texts.glossary.used,
    below: belowOf(view, entry, body),
    beside: besideOf(view, entry),
    sources: sourceLines(view, data.sources),
    vouching: vouchingOf(view, entry),
  };
}

/** Pages without a parent, in their order. */
export const topPages = (view: View): TextEntry[] => childrenOf(view, undefined);

export function childrenOf(view: View, parent: string | undefined): TextEntry[] {
  return entriesIn(view, 'page')
    .filter(({ data }) => data.parent === parent)
    .sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999));
}

/** The pages below that the text has not led to already. */
const belowOf = (view: View, { key }: TextEntry, body: Prose | undefined): Teaser[] =>
  childrenOf(view, key)
    .flatMap((child) => teaserTo(view, child) ?? [])
    .filter(({ href }) => body?.html.includes(`href="${href}"`) !== true);

function besideOf(view: View, entry: TextEntry) {
  if (entry.data.parent === undefined) return [];
  return childrenOf(view, entry.data.parent).flatMap((sibling) => {
    const link = linkTo(view, sibling);
    return link ? [{ ...link, current: sibling.key === entry.key }] : [];
  });
}

function crumbsOf(view: View, entry: TextEntry): Crumb[] {
  const { parent: key } = entry.data;
  const parent = key === undefined ? undefined : entryOf(view.content.entries, 'page', key);
  if (parent === undefined) return [];
  const href = entryAddress(view, parent);
  const own = href === undefined ? [] : [{ title: phrase(view, parent.data.title), href }];
  return [...crumbsOf(view, parent), ...own];
}

const pathOf = ({ content }: View, page: TextEntry): string | undefined =>
  addressOf(page, content.entries)?.slice(1, -1);
