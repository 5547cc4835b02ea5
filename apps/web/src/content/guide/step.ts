import { answersAllDay, type GuideNodeOf } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { phoneOf, type Phone } from '../helpline.ts';
import { maybeProse, prose, type Prose } from '../markdown.ts';
import { phrase, type Phrase } from '../phrase.ts';
import type { View } from '../site-content.ts';
import { statePath } from './addresses.ts';
import { outcomeParts, type OutcomeParts } from './outcome.ts';
import type { GuideState, SiteGuide } from './states.ts';

/** What a page of a guide asks or says. */
export type GuideStep =
  | {
      type: 'question';
      gate: boolean;
      help?: Prose | undefined;
      answers: readonly GuideAnswer[];
      /** Only at the gate: who answers a child at all hours, beside the emergency numbers. */
      phones: readonly Phone[];
    }
  | { type: 'interruption'; text: Prose; on: string }
  | ({ type: 'outcome' } & OutcomeParts);

interface GuideAnswer {
  label: Phrase;
  href: string;
  /** It leads to what must be done now. */
  urgent: boolean;
}

type Ways = GuideState['ways'];

/** What a state asks or says, and where it leads. */
export function stepOf(view: View, guide: SiteGuide, state: GuideState): GuideStep {
  const { node, facts, ways } = state;
  switch (node.type) {
    case 'question':
      return {
        ...{ type: node.type, gate: node.gate === true },
        help: maybeProse(view, node.help, { below: 1 }),
        answers: answersIn(view, guide, ways),
        phones: node.gate ? phonesAtGate(view, ways) : [],
      };
    case 'interruption':
      return {
        type: node.type,
        text: prose(view, node.text, { below: 1 }),
        on: ways[0] ? addressOf(view, guide, ways[0].to) : '',
      };
    case 'outcome':
      return {
        type: node.type,
        ...outcomeParts(view, { node, facts, audience: guide.entry.data.audience }),
      };
  }
}

const addressOf = (view: View, guide: SiteGuide, state: GuideState): string =>
  addressIn(view, statePath(guide, state));

const answersIn = (view: View, guide: SiteGuide, ways: Ways): GuideAnswer[] =>
  ways.flatMap(({ answer, to }) =>
    answer
      ? [
          {
            label: phrase(view, answer.label),
            href: addressOf(view, guide, to),
            urgent: to.node.type === 'outcome' && to.node.urgency === 'now',
          },
        ]
      : [],
  );

/** Short numbers that belong to the whole country, such as 116 111. */
const SHORT = /^tel:116\d{3}$/;

/** The short numbers that the outcomes right behind the gate name and that answer at all hours. */
function phonesAtGate(view: View, ways: Ways): Phone[] {
  const behind = ways.flatMap(({ to: { node } }) => (node.type === 'outcome' ? [node] : []));
  const keys = new Set(behind.flatMap(({ pinned = [] }: GuideNodeOf<'outcome'>) => pinned));
  return [...keys].flatMap((key) => {
    const entry = view.content.entries.get(key);
    if (entry?.kind !== 'helpline' || entry.data.emergency || !answersAllDay(entry)) return [];
    const phone = phoneOf(view, entry);
    return phone && SHORT.test(phone.href) ? [phone] : [];
  });
}
