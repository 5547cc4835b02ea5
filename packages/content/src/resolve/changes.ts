import { isDeepStrictEqual } from 'node:util';
import { canonicalData } from '../canonical.ts';
import type { Entry, EntryOf } from '../entry.ts';
import { toYaml } from '../files/yaml.ts';
import { sha256 } from '../hash.ts';
import { kindOf } from '../kinds/index.ts';
import { adapt, isOptional } from './adapt.ts';

type Adaptation = EntryOf<'adaptation'>;
type Section = NonNullable<NonNullable<Adaptation['data']['sections']>[string]>;

/** What an adaptation was based on: the fields that it may change, as the site inherited them then. */
export type Base = Readonly<Record<string, unknown>>;

/** One field that has changed above the site since its adaptation was made or last looked at. */
export interface SharedChange {
  field: string;
  mode: Section['mode'];
  before: unknown;
  now: unknown;
  /** What the site itself has written: in place of the shared, or added to it. */
  ours: unknown;
  /** What the site shows while nobody has chosen. */
  shown: unknown;
}

/** `accept` takes the shared text, `keep` stays as it is, `rewrite` begins on words of one's own. */
export const choices = ['accept', 'keep', 'rewrite'] as const;
export type Choice = (typeof choices)[number];

/** What an adaptation that is made now would be based on. */
export function baseOf({ kind, data }: Entry): Base {
  const fields = (kindOf(kind).adaptable ?? []).map((field) => [
    field,
    (data as Record<string, unknown>)[field],
  ]);
  return canonicalBase(kind, Object.fromEntries(fields) as Base);
}

/** SHA-256 (hex) of a base: `basedOn` of an adaptation. Fields that nobody may adapt do not count. */
export const baseHash = (kind: Entry['kind'], base: Base): string =>
  sha256(toYaml(canonicalBase(kind, base)));

/**
 * What has changed in the shared entry since the adaptation's base, field by field in the order of the
 * schema. `shared` is the entry as the site inherits it (`sharedEntry`). Empty for an adaptation that
 * hides the entry: nothing of it is shown.
 */
export function sharedChanges(base: Base, shared: Entry, adaptation: Adaptation): SharedChange[] {
  if (adaptation.data.hideEntry) return [];
  const before = canonicalBase(shared.kind, base);
  const now = baseOf(shared);
  const shown = adapt(shared, [adaptation])?.data as Base | undefined;
  return (kindOf(shared.kind).adaptable ?? [])
    .filter((field) => !isDeepStrictEqual(before[field], now[field]))
    .map((field) => ({
      field,
      mode: adaptation.data.sections?.[field]?.mode ?? 'inherit',
      before: before[field],
      now: now[field],
      ours: adaptation.data.sections?.[field]?.value,
      shown: shown?.[field],
    }));
}

/**
 * The base and the adaptation after an editor has chosen what to do about some changes. `accept` lets
 * the field be inherited again. `keep` leaves the site's own as it is; where the site showed the
 * shared text, the text as it was becomes the site's own. `rewrite` gives the site a text of its own to
 * write on, beginning with the shared one when it had none.
 */
export function decide(
  { base, shared, adaptation }: { base: Base; shared: Entry; adaptation: Adaptation },
  fields: readonly string[],
  choice: Choice,
): { base: Base; adaptation: Adaptation } {
  const changes = sharedChanges(base, shared, adaptation).filter(({ field }) =>
    fields.includes(field),
  );
  const chosen = Object.fromEntries(
    changes.map((change) => [change.field, sectionAfter(choice, change, shared)]),
  );
  const seen = Object.fromEntries(changes.map(({ field, now }) => [field, now]));
  const sections = defined({
    ...adaptation.data.sections,
    ...chosen,
  }) as typeof adaptation.data.sections;
  const data = { ...adaptation.data, sections: isEmpty(sections) ? undefined : sections };
  return {
    base: canonicalBase(shared.kind, { ...base, ...seen }),
    adaptation: { ...adaptation, data: canonicalData('adaptation', data) as Adaptation['data'] },
  };
}

function sectionAfter(choice: Choice, change: SharedChange, shared: Entry): Section | undefined {
  const { field, mode, before, now, ours } = change;
  if (choice === 'accept') return undefined;
  const current =
    mode === 'inherit' ? undefined : { mode, ...(ours !== undefined && { value: ours }) };
  if (choice === 'keep') return current ?? own(before) ?? hidden(shared, field);
  return mode === 'replace' || mode === 'append' ? current : own(now ?? before);
}

const own = (value: unknown): Section | undefined =>
  value === undefined ? undefined : { mode: 'replace', value };

const hidden = (shared: Entry, field: string): Section | undefined =>
  isOptional(shared.kind, field) ? { mode: 'hide' } : undefined;

const canonicalBase = (kind: Entry['kind'], base: Base): Base =>
  (canonicalData(kind, base) ?? {}) as Base;

const defined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const isEmpty = (record: object | undefined) =>
  record === undefined || Object.keys(record).length === 0;
