import { codes } from '../../fields/basic.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
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
  columns: ['title', 'site', 'order', '_status', 'state'],
  search: ['title', 'otherNames', 'keywords', 'key'],
  fields: [
    ...head(),
    plainLines('otherNames', {
      nb: 'Andre ord for det samme',
      nn: 'Andre ord for det same',
      help: {
        nb: 'Står i A–Å som «se». Ord som ikke bør vises, hører til nedenfor.',
        nn: 'Står i A–Å som «sjå». Ord som ikkje bør visast, høyrer til nedanfor.',
      },
    }),
    keywords(),
    codes('los', {
      nb: 'Los',
      nn: 'Los',
      help: {
        nb: 'Adressen i det nasjonale ordsettet, http://psi.norge.no/los/tema/….',
        nn: 'Adressa i det nasjonale ordsettet, http://psi.norge.no/los/tema/….',
      },
    }),
    order(),
    sensitive(),
    ...tail(),
  ],
});
