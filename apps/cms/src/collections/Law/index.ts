import { day, refs, webAddress } from '../../fields/basic.ts';
import { row } from '../../fields/group.ts';
import { head, tail } from '../../fields/head.ts';
import { plainLine } from '../../fields/localized.ts';
import { partialDate } from '../../fields/source.ts';
import { defineCollection } from '../define.ts';

export const Law = defineCollection({
  kind: 'law',
  plural: { nb: 'Lover', nn: 'Lover' },
  help: {
    nb: 'Paragrafer som gjelder, og eldre som dokumenter fortsatt viser til.',
    nn: 'Paragrafar som gjeld, og eldre som dokument framleis viser til.',
  },
  table: 'laws',
  menu: 'shared',
  columns: ['title', 'act', 'section', 'checkedOn', '_status'],
  search: ['title', 'act', 'section', 'key'],
  fields: [
    ...head(),
    row(
      plainLine('act', { nb: 'Lov', nn: 'Lov' }, { required: true, width: '60%' }),
      plainLine(
        'section',
        { nb: 'Paragraf', nn: 'Paragraf' },
        { required: true, width: '40%', placeholder: '§ 13-2' },
      ),
    ),
    row(
      day('validFrom', { nb: 'Gjelder fra', nn: 'Gjeld frå' }, { width: '33%' }),
      day('validTo', { nb: 'Gjaldt til og med', nn: 'Galdt til og med' }, { width: '33%' }),
      partialDate(
        'checkedOn',
        { nb: 'Sist kontrollert', nn: 'Sist kontrollert' },
        { width: '33%' },
      ),
    ),
    refs('replacedBy', ['law'], { nb: 'Erstattet av', nn: 'Erstatta av' }),
    webAddress('url', { nb: 'Nettadresse', nn: 'Nettadresse' }),
    ...tail(),
  ],
});
