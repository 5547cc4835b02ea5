import { row, rows } from '../fields/group.ts';
import { localizedMarkdown, localizedText } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

const steps = () =>
  rows(
    'steps',
    {
      nb: 'Steg',
      nn: 'Steg',
      one: { nb: 'Steg', nn: 'Steg' },
      help: {
        nb: 'I den rekkefølgen de skal gjøres. Tallene kommer av seg selv.',
        nn: 'I den rekkjefølgja dei skal gjerast. Tala kjem av seg sjølve.',
      },
    },
    [
      localizedText(
        'title',
        {
          nb: 'Hva skal gjøres',
          nn: 'Kva skal gjerast',
          help: { nb: 'Begynn med verbet.', nn: 'Begynn med verbet.' },
        },
        { required: true },
      ),
      row(
        localizedText('who', { nb: 'Hvem', nn: 'Kven' }, { width: '50%' }),
        localizedText(
          'deadline',
          {
            nb: 'Frist',
            nn: 'Frist',
            help: { nb: 'For eksempel «Innen en uke».', nn: 'Til dømes «Innan ei veke».' },
          },
          { width: '50%' },
        ),
      ),
      localizedMarkdown('text', { nb: 'Hvordan', nn: 'Korleis' }),
    ],
    { required: true },
  );

export const Steps = () =>
  defineBlock({
    type: 'steps',
    label: { nb: 'Steg for steg', nn: 'Steg for steg' },
    fields: [localizedText('title', { nb: 'Overskrift', nn: 'Overskrift' }), steps()],
  });
