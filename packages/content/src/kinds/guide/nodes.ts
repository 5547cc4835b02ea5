import { z } from 'zod';
import { flag, list, narrowing, ref, slug } from '../../fields/basic.ts';
import { localizedMarkdown, localizedText } from '../../fields/localized.ts';
import { sources } from '../../fields/source.ts';
import {
  ageGroups,
  audiences,
  codes,
  preventionLevels,
  settings,
  siteDeadlines,
  urgencies,
} from '../../fields/vocabulary.ts';

/** What an answer states: facts that later answers and outcomes read. */
const facts = () =>
  z.strictObject({
    age: z.enum(codes(ageGroups)).optional(),
    theme: ref('theme').optional(),
    setting: z.enum(codes(settings)).optional(),
  });

/**
 * When an answer is shown: each fact is unknown, or one of these. Codes are kept as texts, since the CMS
 * cannot keep a choice of several two lists down (see `weekdays` there).
 */
const conditions = () =>
  z.strictObject({
    ages: list(oneOf(codes(ageGroups))),
    themes: list(ref('theme')),
    settings: list(oneOf(codes(settings))),
  });

const oneOf = (known: readonly string[]) =>
  z.string().refine((code) => known.includes(code), `Bruk en av disse: ${known.join(', ')}.`);

const answer = () =>
  z.strictObject({
    key: slug(),
    label: localizedText(),
    goto: slug(),
    sets: facts().optional(),
    when: conditions().optional(),
  });

/** `gate` is the danger gate: the first question of every path. */
const question = () =>
  z.strictObject({
    type: z.literal('question'),
    key: slug(),
    title: localizedText(),
    help: localizedMarkdown().optional(),
    gate: flag(),
    answers: z.array(answer()).min(1).max(20),
  });

/** Something that must be read before one goes on. */
const interruption = () =>
  z.strictObject({
    type: z.literal('interruption'),
    key: slug(),
    title: localizedText(),
    text: localizedMarkdown(),
    goto: slug(),
  });

/**
 * Who can help: a question to the catalogue, answered by each site with its own services. A theme that
 * goes away takes the question with it: without the theme it would be another.
 */
const query = () =>
  z.strictObject({
    theme: narrowing('theme').optional(),
    answeredTheme: flag(),
    answeredAge: flag(),
    audience: z.enum(codes(audiences)).optional(),
    preventionLevel: z.enum(codes(preventionLevels)).optional(),
    withoutReferral: flag(),
  });

/** One opening line for a conversation, and whom it is said to. */
const line = () => z.strictObject({ to: localizedText().optional(), text: localizedText() });

/** The paragraph of the workplace that has been answered. */
const duty = () => z.strictObject({ setting: z.enum(codes(settings)), law: ref('law') });

/** A disposition: what to do, by when, who can help, what to say, and what happens then. */
const outcome = () =>
  z.strictObject({
    type: z.literal('outcome'),
    key: slug(),
    title: localizedText(),
    urgency: z.enum(codes(urgencies)),
    deadline: localizedText().optional(),
    siteDeadline: z.enum(codes(siteDeadlines)).optional(),
    now: localizedMarkdown(),
    who: query().optional(),
    pinned: list(ref('service', 'helpline')),
    say: list(line()),
    tools: list(ref('page')),
    laws: list(ref('law')),
    duties: list(duty()),
    next: localizedMarkdown().optional(),
    sources: sources(),
  });

/** Every sort of node that a guide is made of. */
export const node = () => z.discriminatedUnion('type', [question(), interruption(), outcome()]);

export type GuideNode = z.infer<ReturnType<typeof node>>;
export type GuideNodeType = GuideNode['type'];
export type GuideNodeOf<T extends GuideNodeType> = Extract<GuideNode, { type: T }>;
