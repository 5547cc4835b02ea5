import { adaptableKindNames } from '../Adaptation/kinds.ts';
import { code, ref } from '../../fields/basic.ts';
import { localizedText } from '../../fields/localized.ts';
import { defineCollection } from '../define.ts';

export const Redirect = defineCollection({
  kind: 'redirect',
  plural: { nb: 'Videresendinger', nn: 'Vidaresendingar' },
  help: {
    nb: 'Gamle og trykte adresser som skal føre fram. Endrer du adressen på en side, lages en av seg selv.',
    nn: 'Gamle og trykte adresser som skal føre fram. Endrar du adressa på ei side, blir det laga ei av seg sjølv.',
  },
  table: 'redirects',
  menu: 'site',
  title: 'from',
  columns: ['from', 'to', 'site', '_status'],
  fields: [
    code(
      'from',
      {
        nb: 'Fra adressen',
        nn: 'Frå adressa',
        help: { nb: 'Med skråstrek først og sist.', nn: 'Med skråstrek først og sist.' },
      },
      { required: true, placeholder: '/gammel-side/' },
    ),
    ref('to', [...adaptableKindNames, 'law'], { nb: 'Til', nn: 'Til' }, { required: true }),
    localizedText('note', {
      nb: 'Merknad',
      nn: 'Merknad',
      help: { nb: 'For eksempel hvor adressen er trykt.', nn: 'Til dømes kvar adressa er trykt.' },
    }),
  ],
});
