import fc from 'fast-check';
import type { Content, Entry } from '../entry.ts';
import { blocksArbitrary } from './blocks.ts';

/** Generated content for property tests: a tree of sites with services that point at each other, pages of blocks, and adaptations. */
const siteNames = ['norge', 'samarbeid', 'nord', 'sor', 'dal'] as const;
const entryNames = ['a', 'b', 'c', 'd'] as const;

const modes = ['inherit', 'replace', 'append', 'hide'] as const;

const text = fc.constantFrom('Ring oss.', 'Kom innom.', 'Vi hører på deg.', 'Du er velkommen. 🙂');
const localized = fc.record(
  { nb: text, nn: text, en: fc.constant('Call us.'), ar: fc.constant('اتصل بنا.') },
  { requiredKeys: ['nb'] },
);

const sites = fc
  .array(fc.nat(3), { minLength: siteNames.length - 1, maxLength: siteNames.length - 1 })
  .map((parents) =>
    siteNames.map((key, index): Entry => {
      const parent = index === 0 ? undefined : siteNames[(parents[index - 1] ?? 0) % index];
      const data = { title: { nb: key }, ...(parent && { parent }), languages: ['nb' as const] };
      return { key, site: key, kind: 'site', data };
    }),
  );

const keyArbitrary = (kind: string) =>
  fc
    .tuple(fc.constantFrom(...siteNames), fc.constantFrom(...entryNames))
    .map(([site, name]) => `${site}/${kind}/${name}`);

const contacts = fc.array(
  fc.record({
    channel: fc.constant('phone' as const),
    value: fc.stringMatching(/^[1-9]\d{7}$/),
    source: fc.constant({ text: 'Kilde' }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Blocks that point at entries which may be there or not. */
export const blocks = blocksArbitrary({ line: text, key: keyArbitrary });

export const page = fc
  .record({
    key: keyArbitrary('page'),
    title: localized,
    blocks: fc.option(blocks, { nil: undefined }),
  })
  .map(({ key, ...data }): Entry => ({ key, site: key.split('/')[0] ?? '', kind: 'page', data }));

/** A service in one of the sites. */
export const serviceArbitrary = fc
  .record({
    key: keyArbitrary('service'),
    title: localized,
    description: fc.option(localized, { nil: undefined }),
    contacts: fc.option(contacts, { nil: undefined }),
    organisation: fc.option(keyArbitrary('organisation'), { nil: undefined }),
    related: fc.option(fc.array(keyArbitrary('service'), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ key, ...data }): Entry => ({
    key,
    site: key.split('/')[0] ?? '',
    kind: 'service',
    data: {
      ...data,
      referral: { needed: 'unknown' },
      cost: { kind: 'unknown' },
      interpreter: { available: 'unknown' },
    },
  }));

const organisation = fc
  .record({
    key: keyArbitrary('organisation'),
    title: localized,
    parent: fc.option(keyArbitrary('organisation'), { nil: undefined }),
  })
  .map(({ key, ...data }): Entry => ({
    key,
    site: key.split('/')[0] ?? '',
    kind: 'organisation',
    data,
  }));

const redirect = fc
  .record({ key: keyArbitrary('redirect'), to: keyArbitrary('service') })
  .map(({ key, to }): Entry => ({
    key,
    site: key.split('/')[0] ?? '',
    kind: 'redirect',
    data: { from: `/${key}/`, to },
  }));

const section = <T>(value: fc.Arbitrary<T>) =>
  fc.option(
    fc
      .record({ mode: fc.constantFrom(...modes), value })
      .map(({ mode, value: given }) =>
        mode === 'replace' || mode === 'append' ? { mode, value: given } : { mode },
      ),
    { nil: undefined },
  );

const pageAdaptation = fc
  .record({ key: keyArbitrary('adaptation'), of: keyArbitrary('page'), blocks: section(blocks) })
  .map(({ key, of, ...sections }): Entry => ({
    key,
    site: key.split('/')[0] ?? '',
    kind: 'adaptation',
    data: { of, sections },
  }));

const serviceAdaptation = fc
  .record({
    key: keyArbitrary('adaptation'),
    of: keyArbitrary('service'),
    hideEntry: fc.option(fc.constant(true as const), { nil: undefined, freq: 6 }),
    description: section(localized),
    contacts: section(contacts),
    related: section(fc.array(keyArbitrary('service'), { minLength: 1, maxLength: 2 })),
  })
  .map(({ key, of, hideEntry, ...sections }): Entry => ({
    key,
    site: key.split('/')[0] ?? '',
    kind: 'adaptation',
    data: { of, hideEntry, sections },
  }));

export const adaptationArbitrary = fc.oneof(
  { arbitrary: serviceAdaptation, weight: 3 },
  { arbitrary: pageAdaptation, weight: 1 },
);

const toContent = (entries: readonly Entry[]): Content =>
  new Map(entries.map((entry) => [entry.key, entry]));

/** Content without adaptations. */
export const plainContent = fc
  .tuple(
    sites,
    fc.array(serviceArbitrary, { maxLength: 12 }),
    fc.array(organisation, { maxLength: 6 }),
    fc.array(redirect, { maxLength: 4 }),
    fc.array(page, { maxLength: 4 }),
  )
  .map((groups) => toContent(groups.flat()));

/** Content with adaptations; some of what they and the entries point at does not exist. */
export const adaptedContent = fc
  .tuple(plainContent, fc.array(adaptationArbitrary, { maxLength: 8 }))
  .map(([content, adaptations]) => toContent([...content.values(), ...adaptations]));

export const siteKey = fc.constantFrom(...siteNames);
