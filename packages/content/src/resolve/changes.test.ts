import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEntry } from '../canonical.ts';
import type { Entry, EntryOf } from '../entry.ts';
import { kindOf } from '../kinds/index.ts';
import { schemaProblems } from '../check/schema.ts';
import { adaptationArbitrary, serviceArbitrary } from '../testing/arbitrary.ts';
import { adapt } from './adapt.ts';
import { baseHash, baseOf, choices, decide, sharedChanges, type Base } from './changes.ts';

const runs = { numRuns: 1000 };
const adaptable = kindOf('service').adaptable ?? [];

/** A shared service as it was, as it is now, and what a site made of it in between. */
const situation = fc
  .tuple(serviceArbitrary, serviceArbitrary, adaptationArbitrary)
  .map(([before, now, adaptation]) => ({
    before: canonicalEntry(before),
    shared: canonicalEntry({ ...now, key: before.key }),
    adaptation: canonicalEntry(adaptation) as EntryOf<'adaptation'>,
  }))
  .filter(({ adaptation }) => !adaptation.data.hideEntry)
  .map((given) => ({ ...given, base: baseOf(given.before) }));

const chosen = fc.tuple(fc.subarray([...adaptable]), fc.constantFrom(...choices));

const shownIn = (shared: Entry, adaptation: EntryOf<'adaptation'>): Base =>
  baseOf(adapt(shared, [adaptation]) ?? shared);

describe('a change of what is shared', () => {
  it('is none when the shared entry is as it was', () => {
    fc.assert(
      fc.property(situation, ({ before, base, adaptation }) => {
        expect(sharedChanges(base, before, adaptation)).toEqual([]);
      }),
      runs,
    );
  });

  it('is told for each field that differs, with both texts, and for no other', () => {
    fc.assert(
      fc.property(situation, ({ base, shared, adaptation }) => {
        const changes = new Map(
          sharedChanges(base, shared, adaptation).map((change) => [change.field, change]),
        );
        const now = baseOf(shared);
        for (const field of adaptable) {
          const change = changes.get(field);
          if (change === undefined) expect(base[field]).toEqual(now[field]);
          else expect([change.before, change.now]).toEqual([base[field], now[field]]);
          if (change !== undefined) expect(change.before).not.toEqual(change.now);
        }
      }),
      runs,
    );
  });

  it('does not depend on the order in which the base was stored', () => {
    fc.assert(
      fc.property(situation, ({ base, shared, adaptation }) => {
        const stored = Object.fromEntries(Object.entries(base).reverse());
        expect(baseHash('service', stored)).toBe(baseHash('service', base));
        expect(sharedChanges(stored, shared, adaptation)).toEqual(
          sharedChanges(base, shared, adaptation),
        );
      }),
      runs,
    );
  });

  it('does not count what nobody may adapt', () => {
    fc.assert(
      fc.property(situation, ({ before, base }) => {
        const renamed = {
          ...before,
          data: { ...before.data, title: { nb: 'Nytt navn' } },
        } as Entry;
        expect(baseHash('service', baseOf(renamed))).toBe(baseHash('service', base));
      }),
      runs,
    );
  });
});

describe('a choice', () => {
  it('settles the fields that it is about, and leaves every other as it was', () => {
    fc.assert(
      fc.property(situation, chosen, (given, [fields, choice]) => {
        const after = decide(given, fields, choice);
        const left = sharedChanges(after.base, given.shared, after.adaptation);
        const waiting = sharedChanges(given.base, given.shared, given.adaptation).filter(
          ({ field }) => !fields.includes(field),
        );
        expect(left).toEqual(waiting);
        for (const field of adaptable.filter((name) => !fields.includes(name))) {
          expect(after.adaptation.data.sections?.[field]).toEqual(
            given.adaptation.data.sections?.[field],
          );
        }
      }),
      runs,
    );
  });

  it('gives an adaptation that still fits the contract', () => {
    fc.assert(
      fc.property(situation, chosen, (given, [fields, choice]) => {
        const { data } = decide(given, fields, choice).adaptation;
        expect(schemaProblems('adaptation', data, 'x.yaml')).toEqual([]);
      }),
      runs,
    );
  });

  it('shows the shared text where it is accepted', () => {
    fc.assert(
      fc.property(situation, chosen, (given, [fields]) => {
        const changed = sharedChanges(given.base, given.shared, given.adaptation);
        const { adaptation } = decide(given, fields, 'accept');
        const shown = shownIn(given.shared, adaptation);
        for (const { field, now } of changed.filter((each) => fields.includes(each.field)))
          expect(shown[field]).toEqual(now);
      }),
      runs,
    );
  });

  it('shows what was shown before the change where it is kept, save what stands above an addition', () => {
    fc.assert(
      fc.property(situation, chosen, (given, [fields]) => {
        const changed = sharedChanges(given.base, given.shared, given.adaptation);
        const { adaptation } = decide(given, fields, 'keep');
        const earlier = shownIn(given.before, given.adaptation);
        const shown = shownIn(given.shared, adaptation);
        for (const { field, mode } of changed.filter((each) => fields.includes(each.field)))
          if (mode !== 'append') expect(shown[field]).toEqual(earlier[field]);
      }),
      runs,
    );
  });

  it('gives a text of one’s own to write on where it is written anew', () => {
    fc.assert(
      fc.property(situation, chosen, (given, [fields]) => {
        const changed = sharedChanges(given.base, given.shared, given.adaptation);
        const { adaptation } = decide(given, fields, 'rewrite');
        for (const { field, ours, mode, now, before } of changed) {
          if (!fields.includes(field)) continue;
          const hasOwn = mode === 'replace' || mode === 'append';
          expect(adaptation.data.sections?.[field]?.value).toEqual(hasOwn ? ours : (now ?? before));
        }
      }),
      runs,
    );
  });
});
