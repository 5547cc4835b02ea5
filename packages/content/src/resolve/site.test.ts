import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEntry } from '../canonical.ts';
import type { Content, Entry } from '../entry.ts';
import { kindOf } from '../kinds/index.ts';
import { adaptedContent, plainContent, siteKey } from '../testing/arbitrary.ts';
import { walk } from '../walk.ts';
import { siteChain } from './chain.ts';
import { asContent, resolveSite } from './site.ts';

const runs = { numRuns: 1000 };

describe('resolveSite, on generated content', () => {
  it('gives the own and the inherited entries unchanged when nothing is adapted and nothing dangles', () => {
    fc.assert(
      fc.property(plainContent, siteKey, (content, site) => {
        const whole = withoutRelations(content);
        const chain = new Set(siteChain(whole, site).map(({ key }) => key));
        const expected = [...whole.values()].filter(
          (entry) => entry.kind !== 'site' && chain.has(entry.site),
        );
        const { entries } = resolveSite(whole, site);
        expect(new Map(entries)).toEqual(
          new Map(expected.map((entry) => [entry.key, canonicalEntry(entry)])),
        );
      }),
      runs,
    );
  });

  it('gives the same when its result is resolved again', () => {
    fc.assert(
      fc.property(adaptedContent, siteKey, (content, site) => {
        const once = resolveSite(content, site);
        const twice = resolveSite(asContent(once), site);
        expect(twice.entries).toEqual(once.entries);
        expect(twice.site).toEqual(once.site);
      }),
      runs,
    );
  });

  it('does not depend on the order of the content', () => {
    const shuffled = adaptedContent.chain((content) =>
      fc.tuple(
        fc.constant(content),
        fc.shuffledSubarray([...content], { minLength: content.size, maxLength: content.size }),
      ),
    );
    fc.assert(
      fc.property(shuffled, siteKey, ([content, other], site) => {
        const expected = resolveSite(content, site);
        const actual = resolveSite(new Map(other), site);
        expect([...actual.entries]).toEqual([...expected.entries]);
        expect([...actual.adaptedBy].sort()).toEqual([...expected.adaptedBy].sort());
      }),
      runs,
    );
  });

  it('keeps hidden what any site of the chain hides', () => {
    fc.assert(
      fc.property(adaptedContent, siteKey, (content, site) => {
        const { entries } = resolveSite(content, site);
        for (const { of, field } of hiddenIn(content, site)) {
          const entry = entries.get(of);
          if (field === undefined) expect(entry).toBeUndefined();
          else expect(entry?.data ?? {}).not.toHaveProperty(field);
        }
      }),
      runs,
    );
  });

  it('leaves no relation to anything that the site does not show', () => {
    fc.assert(
      fc.property(adaptedContent, siteKey, (content, site) => {
        const resolved = resolveSite(content, site);
        const known = asContent(resolved);
        for (const entry of resolved.entries.values()) {
          for (const key of relationsOf(entry)) expect(known.has(key)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('still fits the schemas', () => {
    fc.assert(
      fc.property(adaptedContent, siteKey, (content, site) => {
        for (const entry of resolveSite(content, site).entries.values()) {
          expect(kindOf(entry.kind).schema.safeParse(entry.data).error).toBeUndefined();
        }
      }),
      runs,
    );
  });
});

function relationsOf(entry: Entry): string[] {
  const keys: string[] = [];
  walk(kindOf(entry.kind).schema, entry.data, ({ meta, value }) => {
    if (meta.type === 'ref') keys.push(value as string);
  });
  return keys;
}

function hiddenIn(content: Content, site: string): { of: string; field?: string }[] {
  const chain = new Set(siteChain(content, site).map(({ key }) => key));
  return [...content.values()].flatMap((entry) => {
    if (entry.kind !== 'adaptation' || !chain.has(entry.site)) return [];
    const { of, hideEntry, sections } = entry.data;
    const fields = Object.entries(sections ?? {}).filter(([, section]) => section?.mode === 'hide');
    return [...(hideEntry ? [{ of }] : []), ...fields.map(([field]) => ({ of, field }))];
  });
}

/** The content with every relation taken out, so that nothing can dangle. */
function withoutRelations(content: Content): Content {
  const free = [...content.values()].flatMap((entry): Entry[] => {
    if (entry.kind === 'redirect') return [];
    if (entry.kind === 'service')
      return [{ ...entry, data: { ...entry.data, organisation: undefined, related: undefined } }];
    if (entry.kind === 'organisation')
      return [{ ...entry, data: { ...entry.data, parent: undefined } }];
    if (entry.kind === 'page') return [{ ...entry, data: { ...entry.data, blocks: undefined } }];
    return [entry];
  });
  return new Map(free.map((entry) => [entry.key, entry]));
}
