import { ref } from '../fields/basic.ts';
import { localizedText } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

export const Contact = () =>
  defineBlock({
    type: 'contact',
    label: { nb: 'Kontaktkort', nn: 'Kontaktkort' },
    fields: [
      localizedText('title', {
        nb: 'Overskrift',
        nn: 'Overskrift',
        help: {
          nb: 'Står det tomt, brukes navnet på den det gjelder.',
          nn: 'Står det tomt, blir namnet på den det gjeld, brukt.',
        },
      }),
      ref(
        'to',
        ['service', 'organisation', 'helpline'],
        {
          nb: 'Hvem',
          nn: 'Kven',
          help: {
            nb: 'Numrene hentes derfra, med dato. De endres bare ett sted.',
            nn: 'Numra blir henta derifrå, med dato. Dei blir endra berre éin stad.',
          },
        },
        { required: true },
      ),
    ],
  });
