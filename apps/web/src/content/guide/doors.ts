import type { guideAudiences } from '@sett/content';
import { addressIn } from '../addresses.ts';
import type { Teaser } from '../links.ts';
import { pageBase, type Page } from '../page.ts';
import { maybePhrase, phrase } from '../phrase.ts';
import type { AnyView, SiteContent, View } from '../site-content.ts';
import { wordsIn } from '../words/index.ts';
import { DOORS, statePath } from './addresses.ts';
import { guidesOf } from './states.ts';

type Audience = keyof typeof guideAudiences;

/** A guide as a way in. */
export interface GuideDoor extends Teaser {
  key: string;
  audience: Audience;
}

export interface DoorsPage extends Page {
  lead: string;
  doors: readonly GuideDoor[];
}

/** Parents first: they are most, and have the least time to read. */
const order: readonly Audience[] = ['parent', 'youth', 'employee'];

/** The guides of the site, as ways in; none when it has none. */
export const doorsOf = (view: AnyView): GuideDoor[] =>
  guidesOf(view.content)
    .map((guide) => ({
      key: guide.entry.key,
      audience: guide.entry.data.audience,
      title: phrase(view, guide.entry.data.title),
      summary: maybePhrase(view, guide.entry.data.summary),
      href: addressIn(view, statePath(guide, guide.start)),
    }))
    .toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));

/** Where the doors stand side by side; the site has the page when it has a guide. */
export const doorsSlugs = (content: SiteContent): undefined[] =>
  guidesOf(content).length > 0 ? [undefined] : [];

export function doorsPage(view: View): DoorsPage {
  const { title, lead } = wordsIn(view.language).guide;
  return {
    ...pageBase(view, {
      path: DOORS,
      title: { text: title },
      description: lead,
      search: { kind: wordsIn(view.language).index.kinds.page, weight: 2 },
      quickExit: true,
    }),
    lead,
    doors: doorsOf(view),
  };
}
