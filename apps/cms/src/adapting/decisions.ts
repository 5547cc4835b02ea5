import type { RequestContext } from 'payload';
import { choices, type Base, type Choice } from '@sett/content';

/** What somebody chose to do when the shared text had changed. Stays in the CMS: it says who. */
export interface Decision {
  /** When, as an ISO instant. */
  on: string;
  /** Name or e-mail of the user. */
  by: string;
  choice: Choice;
  /** The fields that it was about. */
  fields: string[];
}

/** What a save brings along that no request may set by itself. */
export interface Noted {
  base: Base;
  decisions: Decision[];
}

const name = 'settAdapting';

/** Context for a save that settles something. */
export const noting = (noted: Noted): RequestContext => ({ [name]: noted });

export const notedIn = (context: RequestContext): Noted | undefined =>
  context[name] as Noted | undefined;

export const isChoice = (value: unknown): value is Choice =>
  choices.some((choice) => choice === value);
