import type { ArrayField, Field, GroupField } from 'payload';
import { code, webAddress } from './basic.ts';
import { group, optionalInside, row, rows } from './group.ts';
import { plainLine } from './localized.ts';
import type { Options, Words } from './words.ts';

const words = { nb: 'Kilde', nn: 'Kjelde' };

const sourceFields = (): Field[] => [
  plainLine(
    'text',
    {
      nb: 'Hvor opplysningen står',
      nn: 'Kvar opplysninga står',
      help: {
        nb: 'For eksempel «Oppdal kommune, siden om PPT».',
        nn: 'Til dømes «Oppdal kommune, sida om PPT».',
      },
    },
    { required: true },
  ),
  row(
    webAddress('url', { nb: 'Nettadresse', nn: 'Nettadresse' }, { width: '60%' }),
    partialDate(
      'date',
      {
        nb: 'Kildens dato',
        nn: 'Datoen til kjelda',
        help: {
          nb: 'Datoen kilden selv oppgir. ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
          nn: 'Datoen kjelda sjølv oppgir. ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
        },
      },
      { width: '40%' },
    ),
  ),
];

/** Where a fact comes from, and how old it is. */
export const source = (options: { required?: boolean; words?: Words } = {}): GroupField =>
  group(
    'source',
    options.words ?? words,
    options.required ? sourceFields() : optionalInside(sourceFields()),
  );

export const sources = (): ArrayField =>
  rows(
    'sources',
    {
      nb: 'Kilder',
      nn: 'Kjelder',
      one: words,
      help: {
        nb: 'Hvor står det som er skrevet her? Den som leser, skal kunne sjekke det.',
        nn: 'Kvar står det som er skrive her? Den som les, skal kunne sjekke det.',
      },
    },
    sourceFields(),
  );

/** A date known to the year, the month or the day. */
export const partialDate = (name: string, label: Words, options?: Options) =>
  code(name, label, { placeholder: '2026-11-23', ...options });
