import { rows } from '../fields/group.ts';
import { localizedMarkdown, localizedText } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

const items = () =>
  rows(
    'items',
    {
      nb: 'Spørsmål og svar',
      nn: 'Spørsmål og svar',
      one: { nb: 'Spørsmål', nn: 'Spørsmål' },
      help: {
        nb: 'Bare svaret er skjult til en åpner det. Legg ikke noe her som alle må lese.',
        nn: 'Berre svaret er skjult til ein opnar det. Legg ikkje noko her som alle må lese.',
      },
    },
    [
      localizedText('title', { nb: 'Spørsmål', nn: 'Spørsmål' }, { required: true }),
      localizedMarkdown('text', { nb: 'Svar', nn: 'Svar' }, { required: true }),
    ],
    { required: true },
  );

export const Accordion = () =>
  defineBlock({
    type: 'accordion',
    label: { nb: 'Spørsmål og svar', nn: 'Spørsmål og svar' },
    fields: [localizedText('title', { nb: 'Overskrift', nn: 'Overskrift' }), items()],
  });
