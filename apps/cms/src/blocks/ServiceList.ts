import { audiences, preventionLevels } from '@sett/content';
import { flag, ref, wholeNumber } from '../fields/basic.ts';
import { row } from '../fields/group.ts';
import { localizedText } from '../fields/localized.ts';
import { choice } from '../fields/vocabulary.ts';
import { defineBlock } from './define.ts';

export const ServiceList = () =>
  defineBlock({
    type: 'service-list',
    label: { nb: 'Liste over tjenester', nn: 'Liste over tenester' },
    fields: [
      localizedText(
        'title',
        {
          nb: 'Overskrift',
          nn: 'Overskrift',
          help: {
            nb: 'Listen lages på nytt hver gang nettstedet bygges, av tjenestene som passer med alt du velger under. Velg minst én ting.',
            nn: 'Lista blir laga på nytt kvar gong nettstaden blir bygd, av tenestene som passar med alt du vel under. Vel minst éin ting.',
          },
        },
        { required: true },
      ),
      row(
        ref('theme', ['theme'], { nb: 'Tema', nn: 'Tema' }, { width: '50%' }),
        choice('audience', 'audience', audiences, { nb: 'For', nn: 'For' }, { width: '50%' }),
      ),
      row(
        wholeNumber('age', { nb: 'Alder', nn: 'Alder' }, { min: 0, max: 120, width: '50%' }),
        choice(
          'preventionLevel',
          'prevention_level',
          preventionLevels,
          { nb: 'Forebyggingsnivå', nn: 'Førebyggingsnivå' },
          { width: '50%' },
        ),
      ),
      flag('withoutReferral', {
        nb: 'Bare det en kan bruke uten henvisning',
        nn: 'Berre det ein kan bruke utan tilvising',
        help: {
          nb: 'Tjenester der vi ikke vet, kommer ikke med.',
          nn: 'Tenester der vi ikkje veit, kjem ikkje med.',
        },
      }),
    ],
  });
