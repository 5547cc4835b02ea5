import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const hours = z.strictObject({
  days: z.array(z.string()),
  opens: z.string(),
  closes: z.string(),
  closed: z.strictObject({ from: z.string(), until: z.string() }).optional(),
});

const fact = z.strictObject({
  id: z.string(),
  entry: z.string(),
  name: z.string(),
  unit: z.string().optional(),
  ages: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  targetGroup: z.string().optional(),
  targetWords: z.array(z.string()).default([]),
  matrix: z.record(z.string(), z.array(z.string())).default({}),
  contacts: z
    .array(
      z.strictObject({ value: z.string(), date: z.string().optional(), hours: hours.optional() }),
    )
    .default([]),
  hours: hours.optional(),
  places: z
    .array(
      z.strictObject({
        name: z.string(),
        date: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  sources: z.array(z.string()),
  leftOut: z
    .array(z.strictObject({ fact: z.string(), why: z.string(), source: z.string() }))
    .default([]),
});

const facts = z.strictObject({
  note: z.string(),
  riskAreas: z.record(z.string(), z.string()),
  services: z.array(fact),
});

export type Fact = z.infer<typeof fact>;

/** What the sources say of each service in Oppdal: `tests/fixtures/oppdal-facts.yaml`. */
export const oppdalFacts = facts.parse(
  parse(readFileSync(path.join(import.meta.dirname, '../fixtures/oppdal-facts.yaml'), 'utf8')),
);
