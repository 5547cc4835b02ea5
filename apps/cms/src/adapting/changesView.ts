import { locales, parseKey, type Locale, type SharedChange } from '@sett/content';
import type { Decision } from './decisions.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';
import { factDiff, wordDiff, type DiffPart } from './wordDiff.ts';

/** One text of a changed field, in one målform. */
export interface ChangedText {
  language: Locale;
  before: string;
  now: string;
  /** What the site itself has written, when it has. */
  ours: string;
  /** What the site shows as long as nobody chooses. */
  shown: string;
  /** From `before` to `now`. Empty when only the form of the text has changed. */
  diff: readonly DiffPart[];
}

export interface ChangeView {
  field: string;
  label: string;
  mode: SharedChange['mode'];
  texts: readonly ChangedText[];
}

/** Everything that the admin shows of what has changed above an adaptation. */
export interface ChangesView {
  id: string;
  /** Of the entry that is adapted. */
  title: string;
  site: string;
  siteName: string;
  /** Where the shared entry is in the admin. */
  href?: string;
  isBaseKnown: boolean;
  /** Goes with a choice, so that nobody chooses about something else than what they see. */
  seen: string;
  /** The entry is not shared with the site any more: gone, taken off, or hidden above it. */
  isGone: boolean;
  changes: readonly ChangeView[];
  decisions: readonly (Decision & { labels: readonly string[] })[];
}

export function changesView(situation: Situation, reading: Reading, href?: string): ChangesView {
  const { id, adaptation, isBaseKnown, seen, shared, changes, decisions } = situation;
  const { site } = parseKey(adaptation.key);
  const inOrder = [...new Set<Locale>([...reading.languages(site), ...locales])];
  return {
    id,
    title: reading.title(adaptation.data.of),
    site,
    siteName: reading.siteName(site),
    ...(href !== undefined && { href }),
    isBaseKnown,
    seen,
    isGone: shared === undefined,
    changes: changes.map((change) => viewOf(change, reading, inOrder)),
    decisions: decisions.map((decision) => ({
      ...decision,
      labels: decision.fields.map((field) => reading.label(field)),
    })),
  };
}

/** The site's main målform always, the others where they differ and say something of their own. */
function viewOf(change: SharedChange, reading: Reading, languages: readonly Locale[]): ChangeView {
  const { field, mode } = change;
  const texts = languages.map((language) => textIn(change, reading, language));
  const told = texts.filter(
    ({ before, now }, index) =>
      before !== now &&
      texts.findIndex((other) => other.before === before && other.now === now) === index,
  );
  return {
    field,
    label: reading.label(field),
    mode,
    texts: told.length > 0 ? told : texts.slice(0, 1),
  };
}

function textIn(change: SharedChange, reading: Reading, language: Locale): ChangedText {
  const read = (value: unknown) => reading.text(change.field, value, language);
  const [before, now] = [read(change.before), read(change.now)];
  return {
    language,
    before,
    now,
    ours: read(change.ours),
    shown: read(change.shown),
    diff: before === now ? [] : (reading.isProse(change.field) ? wordDiff : factDiff)(before, now),
  };
}
