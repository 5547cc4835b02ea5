import { ageGroups, settings } from '@sett/content';
import { addressIn } from '../addresses.ts';
import { phrase, type Phrase } from '../phrase.ts';
import type { View } from '../site-content.ts';
import { statePath } from './addresses.ts';
import type { GuideState, SiteGuide } from './states.ts';

/** Something that has been answered, and the page where it is answered anew. */
export interface Answered {
  label: Phrase;
  change: string;
}

/**
 * What has been answered, as far as the state still carries it: it cannot know more, since ways that
 * no longer differ have become one.
 */
export const answeredIn = (view: View, guide: SiteGuide, state: GuideState): Answered[] =>
  Object.entries(state.facts).flatMap(([fact, value]) => {
    const label = labelOf(view, fact, value);
    const asked = askedAt(guide, state, fact);
    return label ? [{ label, change: addressIn(view, statePath(guide, asked)) }] : [];
  });

/** The question that stated a fact, on the shortest way here; the plain start when another place did. */
export function askedAt(guide: SiteGuide, state: GuideState, fact: string): GuideState {
  const { from } = state;
  if (from === undefined) return guide.start;
  const isStated = from.answer?.sets !== undefined && Object.hasOwn(from.answer.sets, fact);
  return isStated ? from.state : askedAt(guide, from.state, fact);
}

const labels: Readonly<Record<string, (view: View, value: string) => Phrase | undefined>> = {
  age: (view, value) => inVocabulary(view, ageGroups, value),
  setting: (view, value) => inVocabulary(view, settings, value),
  theme: (view, value) => {
    const entry = view.content.entries.get(value);
    return entry?.kind === 'theme' ? phrase(view, entry.data.title) : undefined;
  },
};

const labelOf = (view: View, fact: string, value: string) => labels[fact]?.(view, value);

function inVocabulary(
  { language }: View,
  vocabulary: Readonly<Record<string, Readonly<Record<View['language'], string>>>>,
  code: string,
): Phrase | undefined {
  const found = vocabulary[code];
  return found && { text: found[language] };
}
