import { z } from 'zod';
import {
  canonicalEntry,
  fieldMeta,
  keyOf,
  kindNames,
  kindOf,
  unwrap,
  variantsOf,
  type Content,
  type Entry,
  type KindName,
} from '@sett/content';

/** Texts of which one fits any text field of the contract. */
const candidates = [
  'Tekst med æøå – «sitat», 100 % & <tegn> 🙂',
  'https://www.eksempel.no/side?a=1&b=2',
  '2026-11-23',
  '08:30',
  '1MO',
  '12-24',
  '#12564c',
  '123456789',
  '/gammel-side/',
  'bilde.png',
  'post@eksempel.no',
  'http://psi.norge.no/los/tema/barnevern',
  'sett.eksempel.no',
  'rik-slug',
  '4-5',
  'skole',
];

const table = '| a | b |\n| - | - |\n| 1 | 2 |';

const markdown = [
  'Du kan **ringe** oss, *når* du vil.',
  '## Overskrift',
  '- punkt én\n- punkt to\n  1. under\n  2. mer',
  '> Et sitat.',
  table,
].join('\n\n');

/**
 * An entry of every kind with every field filled, in one site that builds on another. It fits the
 * schemas, not the checks across entries.
 */
export function richContent(toText: (text: string) => string = (text) => text): Content {
  const fill = { text: toText };
  const entries = [
    siteEntry('felles', fill),
    siteEntry('lokal', fill),
    ...kindNames.filter((kind) => kind !== 'site').map((kind) => richEntry(kind, fill)),
  ];
  return new Map(entries.map((entry) => [entry.key, entry]));
}

interface Fill {
  text: (text: string) => string;
}

function siteEntry(site: string, fill: Fill): Entry {
  const data = {
    ...(filled(kindOf('site').schema, fill) as object),
    parent: site === 'felles' ? undefined : 'felles',
  };
  return canonicalEntry({ key: site, site, kind: 'site', data } as Entry);
}

function richEntry(kind: KindName, fill: Fill): Entry {
  const site = kind === 'adaptation' ? 'lokal' : 'felles';
  const data = filled(kindOf(kind).schema, fill);
  return canonicalEntry({ key: keyOf({ site, kind, name: 'rik' }), site, kind, data } as Entry);
}

function filled(schema: z.ZodType, fill: Fill): unknown {
  const inner = unwrap(schema);
  const meta = fieldMeta.get(inner);
  if (meta?.type === 'text')
    return {
      nb: fill.text('Bokmål: alt på én linje'),
      nn: fill.text('Nynorsk: alt på éi linje'),
      en: fill.text('English: all on one line'),
      ar: fill.text('العربية: كل شيء في سطر واحد'),
    };
  if (meta?.type === 'markdown')
    return meta.only === 'table'
      ? { nb: fill.text(table), nn: fill.text(`${table}\n| 3 | 4 |`) }
      : {
          nb: fill.text(markdown),
          nn: fill.text(`${markdown}\n\nSlutt.`),
          ar: fill.text('اتصل **بنا** متى شئت.\n\n- أولًا\n- ثانيًا'),
        };
  if (meta?.type === 'ref') return keyOf({ site: 'felles', kind: meta.to[0] ?? '', name: 'rik' });
  if (inner instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(inner.shape).map(([name, field]) => [name, filled(field as z.ZodType, fill)]),
    );
  }
  if (inner instanceof z.ZodArray) return filledArray(inner, fill);
  return leaf(inner);
}

function filledArray(schema: z.ZodArray, fill: Fill): unknown[] {
  const element = schema.element as z.ZodType;
  const row = unwrap(element);
  if (row instanceof z.ZodDiscriminatedUnion)
    return [...variantsOf(row), ...variantsOf(row)].map((variant) => filled(variant, fill));
  const one = filled(element, fill);
  return fieldMeta.get(unwrap(element))?.type === 'ref' ? [one] : [one, filled(element, fill)];
}

function leaf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodEnum) return schema.options.at(-1);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  const fitting = [...candidates, 3, true].find((candidate) => schema.safeParse(candidate).success);
  if (fitting === undefined)
    throw new TypeError('No candidate fits a field of the contract: add one to richContent.ts');
  return fitting;
}
