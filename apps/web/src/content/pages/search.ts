import { audiences } from '@sett/content';
import { addressIn } from '../addresses.ts';
import type { Link } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import type { View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';
import { themesInOrder } from './home.ts';
import { indexPage } from './index-list.ts';

interface Choice {
  value: string;
  label: string;
}

export interface SearchPage extends Page {
  /** What one may look for before one has written anything. */
  themes: readonly Link[];
  letters: readonly { letter: string; href: string }[];
  kinds: readonly Choice[];
  audiences: readonly Choice[];
  /** The site's other målform, and where its pages begin. */
  other?: { language: string; home: string } | undefined;
}

const MOST_THEMES = 12;

/** The search. What it finds is decided in the browser; all ways past it stand on the page. */
export function searchPage(view: View): SearchPage {
  const { title, description } = wordsIn(view.language).search;
  const base = pageBase(view, { path: '/sok/', title: { text: title }, description, hidden: true });
  const other = view.content.languages.find((language) => language !== view.language);
  return {
    ...base,
    themes: themesInOrder(view).slice(0, MOST_THEMES),
    letters: indexPage(view).letters.map(({ letter, id }) => ({
      letter,
      href: `${base.frame.to.index}#${id}`,
    })),
    kinds: Object.values(base.frame.words.index.kinds).map(asChoice),
    audiences: Object.values(audiences).map((term) => asChoice(term[view.language])),
    other: other && {
      language: other,
      home: addressIn({ content: view.content, language: other }, '/'),
    },
  };
}

const asChoice = (label: string): Choice => ({ value: label, label });
