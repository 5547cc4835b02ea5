/** What the answers so far have said, such as `{ age: '2-3', setting: 'barnehage' }`. */
export type Facts = Readonly<Record<string, string>>;

/** A text in each language it is written in, by language code. */
export type Text = Readonly<Record<string, string | undefined>>;

/** One thing a reader can answer, and the node it leads to. */
export interface Answer {
  key: string;
  label: Text;
  goto: string;
  /** Facts that this answer states. */
  sets?: Facts | undefined;
  /** Shown only when each of these facts is unknown or one of the values. */
  when?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface Question {
  type: 'question';
  key: string;
  title: Text;
  /** The danger gate: the first question on every path. */
  gate?: true | undefined;
  answers: readonly Answer[];
}

/** Something that must be read before one goes on. */
export interface Interruption {
  type: 'interruption';
  key: string;
  title: Text;
  goto: string;
}

/** How soon somebody must act on an outcome, the most urgent first. */
export const urgencies = ['now', 'today', 'soon', 'whenever'] as const;
export type Urgency = (typeof urgencies)[number];

/** A disposition: what to do, within which time, and which facts decide who can help. */
export interface Outcome {
  type: 'outcome';
  key: string;
  title: Text;
  urgency: Urgency;
  /** Names of the facts that the outcome reads. */
  uses?: readonly string[] | undefined;
}

export type Node = Question | Interruption | Outcome;

/** A graph of nodes; `start` is the key of the first. */
export interface Guide {
  key: string;
  start: string;
  nodes: readonly Node[];
}

/** Where somebody stands: a node, and the facts that it or something after it still reads. */
export interface State {
  node: string;
  facts: Facts;
}

/** A guide that cannot be walked. The message says where and why, in Norwegian. */
export class GuideError extends Error {
  override name = 'GuideError';
}
