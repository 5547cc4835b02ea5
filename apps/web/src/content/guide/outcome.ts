import { settings, urgencies, type GuideNodeOf } from '@sett/content';
import type { Facts } from '@sett/guide';
import { lawLines, type LawLine } from '../laws.ts';
import { linksTo, type Link } from '../links.ts';
import { maybeProse, prose, type Prose } from '../markdown.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import type { View } from '../site-content.ts';
import { sourceLines, type SourceLine } from '../sources.ts';
import { contactsOf, type GuideContacts } from './contacts.ts';
import type { Asked } from './found.ts';

/** What to do, whom to turn to, what to say, and what happens then. */
export interface OutcomeParts {
  urgency: keyof typeof urgencies;
  when: string;
  deadline?: Phrase | undefined;
  /** The deadline is the kommune's to give, and it has not. */
  deadlineMissing: boolean;
  contacts: GuideContacts;
  now: Prose;
  say: readonly { to?: Phrase | undefined; text: Phrase }[];
  next?: Prose | undefined;
  /** The duty to report, by workplace; one when it is known where the reader works. */
  duties: readonly { setting: string; laws: readonly LawLine[] }[];
  laws: readonly LawLine[];
  tools: readonly Link[];
  sources: readonly SourceLine[];
}

export function outcomeParts(view: View, asked: Asked): OutcomeParts {
  const { node, facts } = asked;
  const ids = new Set<string>();
  return {
    urgency: node.urgency,
    when: urgencies[node.urgency][view.language],
    ...deadlineOf(view, node),
    contacts: contactsOf(view, asked),
    now: prose(view, node.now, { below: 1, ids }),
    say: (node.say ?? []).map(({ to, text }) => ({
      to: maybePhrase(view, to),
      text: phrase(view, text),
    })),
    next: maybeProse(view, node.next, { below: 1, ids }),
    duties: dutiesOf(view, node, facts),
    laws: lawLines(view, node.laws),
    tools: linksTo(view, node.tools),
    sources: sourceLines(view, node.sources),
  };
}

function deadlineOf(view: View, { deadline, siteDeadline }: GuideNodeOf<'outcome'>) {
  const given = siteDeadline && view.content.site.data[siteDeadline];
  return {
    deadline: maybePhrase(view, given ?? deadline),
    deadlineMissing: siteDeadline !== undefined && given === undefined,
  };
}

/** The paragraph of the workplace; those of all when it is unknown. A paragraph that several share is one. */
function dutiesOf(view: View, { duties = [] }: GuideNodeOf<'outcome'>, { setting }: Facts) {
  const fitting = duties.filter((each) => setting === undefined || each.setting === setting);
  const byLaw = Map.groupBy(fitting, ({ law }) => law);
  return [...byLaw].map(([law, rows]) => ({
    setting: rows.map((row) => settings[row.setting][view.language]).join(', '),
    laws: lawLines(view, [law]),
  }));
}
