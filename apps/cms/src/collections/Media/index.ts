import { code } from '../../fields/basic.ts';
import { localizedLine, localizedText, plainLine } from '../../fields/localized.ts';
import { source } from '../../fields/source.ts';
import { nobodyField } from '../../access/fields.ts';
import { mediaDir } from '../../env.ts';
import { defineCollection } from '../define.ts';

const file = () => ({
  ...code('fileName', {
    nb: 'Filnavn',
    nn: 'Filnamn',
    help: { nb: 'Lages av filen du laster opp.', nn: 'Blir laga av fila du lastar opp.' },
  }),
  access: { create: nobodyField, update: nobodyField },
});

export const Media = defineCollection({
  kind: 'media',
  plural: { nb: 'Bilder', nn: 'Bilete' },
  help: {
    nb: 'Last opp bildet stort; nettstedet lager små utgaver selv. Ingen gjenkjennelige barn uten samtykke.',
    nn: 'Last opp biletet stort; nettstaden lagar små utgåver sjølv. Ingen attkjennelege barn utan samtykke.',
  },
  table: 'media',
  menu: 'content',
  title: 'fileName',
  columns: ['filename', 'alt', 'site', '_status'],
  search: ['fileName', 'alt', 'key'],
  more: {
    upload: {
      staticDir: mediaDir,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      pasteURL: false,
      crop: false,
      focalPoint: false,
      displayPreview: true,
    },
  },
  fields: [
    localizedLine(
      'alt',
      {
        nb: 'Hva bildet viser',
        nn: 'Kva biletet viser',
        help: {
          nb: 'For den som ikke ser bildet: hva ville du sagt i telefonen? Ikke begynn med «Bilde av».',
          nn: 'For den som ikkje ser biletet: kva ville du sagt i telefonen? Ikkje byrj med «Bilete av».',
        },
      },
      { required: true },
    ),
    localizedText('caption', { nb: 'Bildetekst', nn: 'Bilettekst' }),
    plainLine('credit', { nb: 'Hvem som har laget det', nn: 'Kven som har laga det' }),
    source(),
    file(),
  ],
});
