import { z } from 'zod';
import { flag, list, ref } from '../../fields/basic.ts';
import { contact, place } from '../../fields/contact.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedMarkdown, localizedText, plainLine } from '../../fields/localized.ts';
import { schedule } from '../../fields/schedule.ts';
import { source } from '../../fields/source.ts';
import { answers, audiences, codes, costs, preventionLevels } from '../../fields/vocabulary.ts';
import { defineKind } from '../kind.ts';

const age = () => z.int().min(0).max(120);

/** Ages in whole years, both ends included. */
const ages = () =>
  z
    .strictObject({ from: age().optional(), to: age().optional(), source: source().optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      message: '«Fra» er høyere enn «til».',
    });

/** Unknown is a value: it is never shown or counted as «no referral needed». */
const referral = () =>
  z.strictObject({
    needed: z.enum(codes(answers)),
    whoMayRefer: localizedText().optional(),
    consent: localizedText().optional(),
    ageRule: localizedText().optional(),
    source: source().optional(),
  });

const cost = () =>
  z.strictObject({
    kind: z.enum(codes(costs)),
    text: localizedText().optional(),
    source: source().optional(),
  });

const interpreter = () =>
  z.strictObject({
    available: z.enum(codes(answers)),
    languages: list(plainLine()),
    note: localizedText().optional(),
    source: source().optional(),
  });

const risk = () =>
  z.strictObject({ area: ref('risk-area'), level: z.enum(codes(preventionLevels)) });

const hours = () => z.strictObject({ ...schedule().shape, source: source() });

/** A service (CPSV-AP-NO: PublicService): what somebody can get help with, from whom, and how. */
export const service = defineKind({
  name: 'service',
  label: { nb: 'Tjeneste', nn: 'Teneste' },
  segment: 'tjenester',
  schema: z.strictObject({
    ...head(),
    otherNames: list(plainLine()),
    keywords: keywords(),
    sensitive: sensitive(),
    description: localizedMarkdown().optional(),
    audiences: z
      .array(z.enum(codes(audiences)))
      .min(1)
      .max(5)
      .optional(),
    ages: ages().optional(),
    pregnancy: flag(),
    forWhom: localizedText().optional(),
    themes: list(ref('theme')),
    preventionLevels: z
      .array(z.enum(codes(preventionLevels)))
      .min(1)
      .max(3)
      .optional(),
    risks: list(risk()),
    referral: referral(),
    contacts: list(contact()),
    hours: hours().optional(),
    places: list(place()),
    cost: cost(),
    interpreter: interpreter(),
    whenYouCall: localizedMarkdown().optional(),
    nextSteps: localizedMarkdown().optional(),
    legalBasis: list(ref('law')),
    organisation: ref('organisation').optional(),
    related: list(ref('service')),
    ...tail(),
  }),
  adaptable: [
    'summary',
    'description',
    'forWhom',
    'referral',
    'contacts',
    'hours',
    'places',
    'cost',
    'interpreter',
    'whenYouCall',
    'nextSteps',
    'organisation',
    'related',
    'masterPage',
  ],
});

export type Service = z.infer<typeof service.schema>;
