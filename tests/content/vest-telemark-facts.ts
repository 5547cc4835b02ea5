import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const dated = { date: z.string().optional() };
const leftOut = z
  .array(z.strictObject({ fact: z.string(), why: z.string(), source: z.string() }))
  .default([]);

/** What an entry must say, as a site shows it. */
const said = z.strictObject({
  entry: z.string(),
  words: z.array(z.string()),
  contacts: z.array(z.strictObject({ value: z.string(), ...dated })).default([]),
  places: z.array(z.strictObject({ name: z.string(), ...dated })).default([]),
  sources: z.array(z.string()).default([]),
  leftOut,
});

const service = said.extend({
  name: z.string(),
  unit: z.string().optional(),
  /** The kommuner run it together. */
  joint: z.literal(true).optional(),
  ages: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).optional(),
});

const facts = z.strictObject({
  note: z.string(),
  shared: z.string(),
  sites: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  services: z.array(service),
  plan: z.array(said.extend({ fact: z.string() })),
  terms: z.array(said),
  local: z.array(said.extend({ site: z.string() })),
});

export type Said = z.infer<typeof said>;

/** What the sources say of Vest-Telemark: `tests/fixtures/vest-telemark-facts.yaml`. */
export const vestTelemarkFacts = facts.parse(
  parse(
    readFileSync(path.join(import.meta.dirname, '../fixtures/vest-telemark-facts.yaml'), 'utf8'),
  ),
);
