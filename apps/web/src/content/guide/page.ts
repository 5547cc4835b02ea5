import { slugOf, type EntryOf } from '@sett/content';
import { addressIn, alternatesOf } from '../addresses.ts';
import { dateText } from '../dates.ts';
import { pageBase, type Page } from '../page.ts';
import { phrase, words, type Phrase } from '../phrase.ts';
import type { SiteContent, View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';
import { DOORS, statePath } from './addresses.ts';
import { answeredIn, type Answered } from './answered.ts';
import { guidesOf, stateNamed, type GuideState, type SiteGuide } from './states.ts';
import { stepOf, type GuideStep } from './step.ts';

/** A page of a guide: one state, whatever was answered on the way to it. */
export interface GuidePage extends Page {
  /** What the page asks or says; its title is the same for all, and tells nothing. */
  heading: Phrase;
  guide: Phrase;
  /** How many questions are left at most. */
  left: number;
  /** How far one has come, from 0 to 1. */
  done: number;
  answered: readonly Answered[];
  start: string;
  doors: string;
  /** «Godkjent av …», or that nobody has. */
  approval: { sure: boolean; text: string };
  step: GuideStep;
}

/** The slugs of the guides, which name the pages that each begins on. */
export const guideSlugs = (content: SiteContent): string[] =>
  guidesOf(content).map(({ entry }) => slugOf(entry));

/** The names of every other state. */
export const stateNames = (content: SiteContent): string[] =>
  guidesOf(content).flatMap(({ states, start }) =>
    states.filter((state) => state !== start).map(({ id }) => id),
  );

/** The gate of a guide, for somebody of whom nothing is known. */
export function startPage(view: View, slug: string): GuidePage | undefined {
  const guide = guidesOf(view.content).find(({ entry }) => slugOf(entry) === slug);
  if (guide === undefined) return undefined;
  const { title, summary } = guide.entry.data;
  return {
    ...pageBase(view, {
      path: statePath(guide, guide.start),
      title: phrase(view, title),
      description: summary && words(view, summary),
      crumbs: [doorsCrumb(view)],
      quickExit: true,
      guideState: 'question',
    }),
    ...partsOf(view, guide, guide.start),
  };
}

/** Any other state. Nothing that the browser remembers of it tells what was answered. */
export function statePage(view: View, id: string): GuidePage | undefined {
  const found = stateNamed(view.content, id);
  if (found === undefined || found.state === found.guide.start) return undefined;
  const { guide, state } = found;
  const path = statePath(guide, state);
  return {
    ...pageBase(view, {
      path,
      title: { text: wordsIn(view.language).guide.neutral },
      hidden: true,
      discreet: true,
      quickExit: true,
      guideState: state.node.type,
    }),
    crumbs: [],
    alternates: alternatesOf(view.content, path),
    ...partsOf(view, guide, state),
  };
}

const doorsCrumb = (view: View) => ({
  title: { text: wordsIn(view.language).guide.crumb },
  href: addressIn(view, DOORS),
});

function partsOf(view: View, guide: SiteGuide, state: GuideState) {
  return {
    heading: phrase(view, state.node.title),
    guide: phrase(view, guide.entry.data.title),
    left: state.left,
    done: 1 - state.left / guide.start.left,
    answered: answeredIn(view, guide, state),
    start: addressIn(view, statePath(guide, guide.start)),
    doors: addressIn(view, DOORS),
    approval: approvalOf(view, guide.entry),
    step: stepOf(view, guide, state),
  };
}

function approvalOf(view: View, { data: { approval } }: EntryOf<'guide'>): GuidePage['approval'] {
  const { approved, notApproved } = wordsIn(view.language).guide;
  if (approval === undefined) return { sure: false, text: notApproved };
  const text = approved(words(view, approval.by), dateText(approval.on, view.language));
  return { sure: true, text };
}
