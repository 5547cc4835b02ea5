import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string()).default([]);

const contact = z.strictObject({
  channel: z.string(),
  value: z.string(),
  date: z.string().optional(),
  label: z.string().optional(),
});

const place = z.strictObject({
  name: z.string(),
  address: z.string().optional(),
  note: z.string().optional(),
  date: z.string().optional(),
});

const hours = z.strictObject({
  freq: z.string().optional(),
  byDay: z.array(z.string()).optional(),
  note: z.string().optional(),
  date: z.string().optional(),
});

const leftOut = z
  .array(z.strictObject({ fact: z.string(), why: z.string(), source: z.string() }))
  .default([]);

const service = z.strictObject({
  id: z.string(),
  entry: z.string(),
  name: z.string(),
  targetWords: words,
  ages: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  referralNeeded: z.enum(['yes', 'no']).optional(),
  free: z.literal(true).optional(),
  contacts: z.array(contact).default([]),
  hours: hours.optional(),
  places: z.array(place).default([]),
  says: words,
  sources: words,
  leftOut,
});

const text = z.strictObject({
  entry: z.string(),
  says: words,
  sources: words,
});

const facts = z.strictObject({
  note: z.string(),
  sources: z.record(
    z.string(),
    z.strictObject({
      text: z.string().optional(),
      url: z.string().optional(),
      date: z.string().optional(),
    }),
  ),
  services: z.array(service),
  groups: z.strictObject({ page: z.string(), names: z.array(z.string()) }),
  texts: z.array(text),
  tables: z.array(z.strictObject({ entry: z.string(), rows: z.int() })),
  outdatedNumbers: z.array(z.strictObject({ value: z.string(), why: z.string() })),
  leftOut,
});

/** What the sources say of Skaun, nearly all of it from 2013–2014: `tests/fixtures/skaun-facts.yaml`. */
export const skaunFacts = facts.parse(
  parse(readFileSync(path.join(import.meta.dirname, '../fixtures/skaun-facts.yaml'), 'utf8')),
);
