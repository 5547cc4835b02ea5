import { addressIn } from '../addresses.ts';
import { changesIn, type Change } from '../changes.ts';
import { childrenOf } from './text.ts';
import { levelsOf, type Level } from './home.ts';
import { teaserTo, type Link, type Teaser } from '../links.ts';
import { aboutTexts } from '../about.ts';
import { prose, type Prose } from '../markdown.ts';
import { pageBase, type Crumb, type Page } from '../page.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';

/** The page for an address that leads nowhere. One file for the whole site, in its first målform. */
export function notFoundPage(view: View): Page {
  const { title, text } = wordsIn(view.language).notFound;
  return pageBase(view, {
    path: '/404.html',
    title: { text: title },
    description: text,
    hidden: true,
  });
}

export interface ModelPage extends Page {
  /** The services as somebody who works there needs them. */
  services: Link;
  levels: readonly Level[];
  others: readonly Teaser[];
}

/** The three rings with the pages that stand in each, and the pages that stand in none. */
export function modelPage(view: View): ModelPage {
  const { menu, homepage, audience } = wordsIn(view.language);
  const levels = levelsOf(view);
  const shown = new Set(
    levels.flatMap(({ href, pages }) => [href, ...pages.map((page) => page.href)]),
  );
  const top = childrenOf(view, undefined).flatMap((page) => teaserTo(view, page) ?? []);
  return {
    ...pageBase(view, {
      path: '/om/modellen/',
      title: { text: menu.model },
      description: homepage.modelLead,
      crumbs: [aboutCrumb(view)],
    }),
    services: {
      title: { text: audience.employee.title },
      href: addressIn(view, `/tjenester/for/${audience.employee.slug}/`),
    },
    levels,
    others: top.filter(({ href }) => !shown.has(href)),
  };
}

export type AboutName = 'about' | 'privacy' | 'accessibility';

const paths: Record<AboutName, string> = {
  about: '/om/',
  privacy: '/om/personvern/',
  accessibility: '/om/tilgjengelighet/',
};

/** The pages about the site itself, which say the same for every kommune. */
export function aboutPage(view: View, name: AboutName): AboutPage {
  const { title, privacy, accessibility } = wordsIn(view.language).about;
  const titles = { about: title, privacy, accessibility };
  const base = pageBase(view, {
    path: paths[name],
    title: { text: titles[name] },
    crumbs: name === 'about' ? [] : [aboutCrumb(view)],
  });
  return { ...base, body: prose(view, aboutTexts[name]) };
}

export interface AboutPage extends Page {
  body: Prose;
}

export interface ChangesPage extends Page {
  changes: readonly Change[];
  feed: string;
}

/** What has been confirmed or checked lately. */
export function changesPage(view: View): ChangesPage {
  const words = wordsIn(view.language);
  const base = pageBase(view, {
    path: '/om/endringer/',
    title: { text: words.about.changes },
    description: words.changes.lead,
    crumbs: [aboutCrumb(view)],
  });
  return { ...base, changes: changesIn(view), feed: addressIn(view, '/feed.xml') };
}

const aboutCrumb = (view: View): Crumb => ({
  title: { text: wordsIn(view.language).about.title },
  href: addressIn(view, '/om/'),
});
