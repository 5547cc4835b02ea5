import { toGraph, type EntryOf, type GuideNodeOf } from '@sett/content';
import type { Guide } from '@sett/guide';

/** A guide as its form has it now, saved or not. */
export interface FormGuide {
  graph: Guide;
  /** What each outcome asks for, by the key of its node. */
  outcomes: ReadonlyMap<string, AskedFor>;
  /** The document of the site that owns it. */
  site: string | undefined;
}

/** What an outcome asks the catalogue for, with documents by their ids. */
export interface AskedFor {
  query: GuideNodeOf<'outcome'>['who'];
  pinned: readonly PinnedDocument[];
}

export interface PinnedDocument {
  relationTo: string;
  value: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the graph out of the values of a form. The form holds one målform, and so does the graph; themes
 * are documents there and keys in the content, which is one to the graph. Much may be missing.
 */
export function guideInForm(data: Row, language: string): FormGuide {
  const rows = rowsIn(data['nodes']);
  const nodes = rows.map((row) => nodeIn(row, language));
  const written = { start: textIn(data['start']), nodes } as unknown as EntryOf<'guide'>['data'];
  const outcomes = rows.filter(({ blockType }) => blockType === 'outcome');
  return {
    graph: toGraph({ key: 'skjemaet', kind: 'guide', site: '', data: written }),
    outcomes: new Map(outcomes.map((row) => [textIn(row['key']), askedForIn(row)])),
    site: textIn(data['site']) || undefined,
  };
}

function nodeIn(row: Row, language: string): Row {
  const { blockType, gate, goto, urgency, who, duties } = row;
  return {
    type: blockType,
    key: textIn(row['key']),
    title: { [language]: textIn(row['title']) },
    goto: textIn(goto),
    ...(gate === true && { gate }),
    answers: rowsIn(row['answers']).map((answer) => answerIn(answer, language)),
    urgency: urgency ?? 'whenever',
    who: filled(who),
    ...(rowsIn(duties).length > 0 && { duties }),
  };
}

const answerIn = (row: Row, language: string): Row => ({
  key: textIn(row['key']),
  label: { [language]: textIn(row['label']) },
  goto: textIn(row['goto']),
  sets: filled(row['sets']),
  when: filled(row['when']),
});

const askedForIn = ({ who, pinned }: Row): AskedFor => ({
  query: filled(who),
  pinned: Array.isArray(pinned) ? (pinned as PinnedDocument[]) : [],
});

/** A group without what stands empty in it; nothing when all of it does. */
function filled(group: unknown): Row | undefined {
  const given = Object.entries((group ?? {}) as Row).filter(([, value]) => isGiven(value));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
