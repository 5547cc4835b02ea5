import { ref } from '../fields/basic.ts';
import { localizedText } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

export const Picture = () =>
  defineBlock({
    type: 'picture',
    label: { nb: 'Bilde', nn: 'Bilete' },
    fields: [
      ref('picture', ['media'], { nb: 'Bilde', nn: 'Bilete' }, { required: true }),
      localizedText('caption', {
        nb: 'Bildetekst',
        nn: 'Bilettekst',
        help: {
          nb: 'Står det tomt, brukes bildeteksten som hører til bildet.',
          nn: 'Står det tomt, blir biletteksten som høyrer til biletet, brukt.',
        },
      }),
    ],
  });
