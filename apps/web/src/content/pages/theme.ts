import { parseKey, slugOf, type EntryOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { choiceAddress } from '../catalogue.ts';
import { startAddress } from '../guide/addresses.ts';
import { doorsOf } from '../guide/doors.ts';
import { madeChoices } from '../choices.ts';
import { needsNoReferral } from '../facets.ts';
import { pageBase, searchNames, type Page } from '../page.ts';
import { linkTo, teaserTo, type Link, type Teaser } from '../links.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import { safeContactsFor, type SafeContact } from '../safe-contacts.ts';
import { serviceCards, servicesIn, type ServiceCard } from '../services.ts';
import { entriesIn, viewOf, type SiteContent, type View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

export interface ThemeListPage extends Page {
  lead: string;
  themes: readonly Teaser[];
}

export function themeListPage(view: View): ThemeListPage {
  const { title, lead } = wordsIn(view.language).themes;
  const themes = inOrder(view).flatMap((theme) => teaserTo(view, theme) ?? []);
  return {
    ...pageBase(view, { path: '/tema/', title: { text: title }, description: lead }),
    lead,
    themes,
  };
}

/** A theme: what can be used without a referral first, and somebody to talk with. */
export interface ThemePage extends Page {
  summary?: Phrase | undefined;
  open: readonly ServiceCard[];
  others: readonly ServiceCard[];
  /** The list for one age alone, where that is shorter. */
  ages: readonly Link[];
  contacts: readonly SafeContact[];
  /** The gate of the guide for parents, with the theme already answered. */
  guide?: string | undefined;
  neighbours: readonly Link[];
}

export function themeSlugs(content: SiteContent): string[] {
  const view = viewOf(content);
  return view ? entriesIn(view, 'theme').map(slugOf) : [];
}

export function themePage(view: View, slug: string): ThemePage | undefined {
  const theme = entriesIn(view, 'theme').find((each) => slugOf(each) === slug);
  if (theme === undefined) return undefined;
  const services = servicesIn(view).filter(({ data }) => data.themes?.includes(theme.key));
  const summary = maybePhrase(view, theme.data.summary);
  return {
    ...pageBase(view, {
      path: `/tema/${slug}/`,
      quickExit: theme.data.sensitive === true,
      title: phrase(view, theme.data.title),
      description: summary?.text,
      search: {
        kind: wordsIn(view.language).index.kinds.theme,
        names: searchNames(theme.data),
        weight: 2,
      },
      crumbs: [
        { title: { text: wordsIn(view.language).themes.title }, href: addressIn(view, '/tema/') },
      ],
    }),
    summary,
    open: serviceCards(view, services.filter(needsNoReferral)),
    others: serviceCards(
      view,
      services.filter((service) => !needsNoReferral(service)),
    ),
    ages: agesOf(view, theme.key),
    guide: guideOf(view, theme.key),
    contacts: safeContactsFor(view, [theme.key]),
    neighbours: inOrder(view)
      .filter(({ key }) => key !== theme.key)
      .flatMap((each) => linkTo(view, each) ?? []),
  };
}

/** Only a theme that some sign has answered as well has pages that know it. */
function guideOf(view: View, theme: string): string | undefined {
  const parents = doorsOf(view).find(({ audience }) => audience === 'parent');
  return parents && startAddress(view, parents.key, { theme });
}

function agesOf(view: View, theme: string): Link[] {
  const mark = `t-${parseKey(theme).name}`;
  return madeChoices(view)
    .filter(({ rules: [first, second] }) => first?.facet === 'alder' && second?.mark === mark)
    .map(({ rules: [age], path }) => ({
      title: { text: age?.label ?? '' },
      href: choiceAddress(view, path),
    }));
}

const inOrder = (view: View): EntryOf<'theme'>[] =>
  entriesIn(view, 'theme').sort((a, b) => (a.data.order ?? 9999) - (b.data.order ?? 9999));
