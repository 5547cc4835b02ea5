import { codes } from '../../fields/basic.ts';
import { head, tail } from '../../fields/head.ts';
import { plainLines } from '../../fields/localized.ts';
import { order } from '../../fields/order.ts';
import { defineCollection } from '../define.ts';

export const Theme = defineCollection({
  kind: 'theme',
  plural: { nb: 'Temaer', nn: 'Tema' },
  help: {
    nb: 'Det folk trenger hjelp med, med deres egne ord: «Søvn», «Vil ikke på skolen».',
    nn: 'Det folk treng hjelp med, med deira eigne ord: «Søvn», «Vil ikkje på skulen».',
  },
  table: 'themes',
  menu: 'shared',
  columns: ['title', 'site', 'order', '_status', 'updatedAt'],
  search: ['title', 'otherNames', 'key'],
  fields: [
    ...head(),
    plainLines('otherNames', {
      nb: 'Andre ord for det samme',
      nn: 'Andre ord for det same',
      help: { nb: 'Brukes av søket.', nn: 'Blir brukt av søket.' },
    }),
    codes('los', {
      nb: 'Los',
      nn: 'Los',
      help: {
        nb: 'Adressen i det nasjonale ordsettet, http://psi.norge.no/los/tema/….',
        nn: 'Adressa i det nasjonale ordsettet, http://psi.norge.no/los/tema/….',
      },
    }),
    order(),
    ...tail(),
  ],
});
