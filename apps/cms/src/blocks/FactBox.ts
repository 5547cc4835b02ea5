import { tones } from '@sett/content';
import { localizedMarkdown, localizedText } from '../fields/localized.ts';
import { choice } from '../fields/vocabulary.ts';
import { defineBlock } from './define.ts';

export const FactBox = () =>
  defineBlock({
    type: 'fact-box',
    label: { nb: 'Faktaboks', nn: 'Faktaboks' },
    fields: [
      choice(
        'tone',
        'tone',
        tones,
        {
          nb: 'Hva slags',
          nn: 'Kva slag',
          help: {
            nb: '«Viktig» er for det som kan gå galt, «Plikt» for det loven krever.',
            nn: '«Viktig» er for det som kan gå gale, «Plikt» for det lova krev.',
          },
        },
        { required: true, defaultValue: 'info' },
      ),
      localizedText('title', { nb: 'Overskrift', nn: 'Overskrift' }, { required: true }),
      localizedMarkdown('text', { nb: 'Tekst', nn: 'Tekst' }, { required: true }),
    ],
  });
