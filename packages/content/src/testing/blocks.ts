import fc from 'fast-check';
import type { Block, BlockType } from '../fields/blocks/index.ts';
import {
  audiences,
  codes,
  documentFormats,
  documentLanguages,
  preventionLevels,
  tones,
} from '../fields/vocabulary.ts';

/** Where generated blocks get their texts, and the keys of what they point at. */
interface Makings {
  line: fc.Arbitrary<string>;
  key: (kind: string) => fc.Arbitrary<string>;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const one = (...kinds: fc.Arbitrary<string>[]) => fc.oneof(...kinds);
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });

/** A block of any type. The compiler asks for a line here for each of them. */
export function blockArbitrary({ line, key }: Makings): fc.Arbitrary<Block> {
  const localized = fc.record({ nb: line, nn: line, en: line, ar: line }, { requiredKeys: ['nb'] });
  const table = localized.map((texts) =>
    Object.fromEntries(
      Object.keys(texts).map((language) => [language, '| a | b |\n| - | - |\n| 1 | 2 |']),
    ),
  );
  const shapes: { [T in BlockType]: fc.Arbitrary<Omit<Extract<Block, { type: T }>, 'type'>> } = {
    text: fc.record({ text: localized }),
    'fact-box': fc.record({
      tone: fc.constantFrom(...codes(tones)),
      title: localized,
      text: localized,
    }),
    steps: fc.record({
      title: maybe(localized),
      steps: some(
        fc.record({
          title: localized,
          who: maybe(localized),
          deadline: maybe(localized),
          text: maybe(localized),
        }),
      ),
    }),
    table: fc.record({ caption: localized, rowHeaders: maybe(fc.constant(true as const)), table }),
    'service-list': fc.record({
      title: localized,
      theme: maybe(key('theme')),
      audience: maybe(fc.constantFrom(...codes(audiences))),
      age: fc.nat(18),
      preventionLevel: maybe(fc.constantFrom(...codes(preventionLevels))),
      withoutReferral: maybe(fc.constant(true as const)),
    }),
    accordion: fc.record({
      title: maybe(localized),
      items: some(fc.record({ title: localized, text: localized })),
    }),
    contact: fc.record({ title: maybe(localized), to: one(key('service'), key('organisation')) }),
    document: fc.record({
      title: localized,
      url: fc.constant('https://www.eksempel.no/a.pdf'),
      publisher: line,
      date: maybe(fc.constantFrom('2019', '2022-10', '2023-11-07')),
      format: fc.constantFrom(...codes(documentFormats)),
      kilobytes: maybe(fc.integer({ min: 1, max: 9000 })),
      language: maybe(fc.constantFrom(...codes(documentLanguages))),
    }),
    picture: fc.record({ picture: key('media'), caption: maybe(localized) }),
  };
  return fc.oneof(
    ...Object.entries(shapes).map(([type, shape]) =>
      (shape as fc.Arbitrary<object>).map((data) => ({ type, ...data }) as Block),
    ),
  );
}

export const blocksArbitrary = (makings: Makings) => some(blockArbitrary(makings));
