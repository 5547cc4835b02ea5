import { documentFormats, documentLanguages } from '@sett/content';
import { webAddress, wholeNumber } from '../fields/basic.ts';
import { row } from '../fields/group.ts';
import { localizedText, plainLine } from '../fields/localized.ts';
import { partialDate } from '../fields/source.ts';
import { choice } from '../fields/vocabulary.ts';
import { defineBlock } from './define.ts';

const MAX_KILOBYTES = 1_000_000;

export const Document = () =>
  defineBlock({
    type: 'document',
    label: { nb: 'Dokument', nn: 'Dokument' },
    fields: [
      localizedText('title', { nb: 'Tittel', nn: 'Tittel' }, { required: true }),
      webAddress('url', { nb: 'Nettadresse', nn: 'Nettadresse' }, { required: true }),
      row(
        plainLine(
          'publisher',
          { nb: 'Hvem som har laget det', nn: 'Kven som har laga det' },
          { required: true, width: '60%' },
        ),
        partialDate('date', { nb: 'Dato', nn: 'Dato' }, { width: '40%' }),
      ),
      row(
        choice(
          'format',
          'document_format',
          documentFormats,
          { nb: 'Filtype', nn: 'Filtype' },
          { required: true, defaultValue: 'pdf', width: '33%' },
        ),
        wholeNumber(
          'kilobytes',
          { nb: 'Størrelse (kB)', nn: 'Storleik (kB)' },
          { min: 1, max: MAX_KILOBYTES, width: '33%' },
        ),
        choice(
          'language',
          'document_language',
          documentLanguages,
          {
            nb: 'Språk',
            nn: 'Språk',
            help: {
              nb: 'Når det er et annet enn siden.',
              nn: 'Når det er eit anna enn sida.',
            },
          },
          { width: '33%' },
        ),
      ),
    ],
  });
